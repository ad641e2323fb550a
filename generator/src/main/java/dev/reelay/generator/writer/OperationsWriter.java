package dev.reelay.generator.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.reelay.generator.model.DecoderModel;
import dev.reelay.generator.model.HttpModel.Known;
import dev.reelay.generator.model.JavaName;
import dev.reelay.generator.model.ProviderModel;
import dev.reelay.generator.model.ProviderModel.CallModel;
import dev.reelay.generator.model.ProviderModel.Field;
import dev.reelay.generator.model.ProviderModel.Said;
import dev.reelay.generator.model.WirePath;
import dev.reelay.generator.model.WireRecord;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes a provider's operations at one relay. */
final class OperationsWriter {
    private static final Map<String, String> METHODS = Map.of(
            "SUBMIT", "submit",
            "EXTEND", "extend",
            "GET", "get",
            "GET_MANY", "getMany",
            "LIST", "lists",
            "CANCEL", "cancel",
            "DELETE", "delete",
            "RESOLVE", "resolve",
            "CONTENT", "content",
            "VIDEO_URL", "videoUrl");
    private static final Map<Known, CodeBlock> PAGE = Map.of(
            Known.KEPT,
            CodeBlock.of("kept"),
            Known.PAGE,
            CodeBlock.of("number + 1"),
            Known.OFFSET,
            CodeBlock.of("number * size"),
            Known.AFTER,
            CodeBlock.of("after"),
            Known.SIZE,
            CodeBlock.of("size"));

    private final ProviderModel provider;
    private final JavaName name;

    OperationsWriter(ProviderModel provider) {
        this.provider = provider;
        this.name = provider.generated("Operations");
    }

    JavaFile write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(name.simpleName())
                .addJavadoc("Prepares the calls of {@code $L}.", provider.api().simpleName())
                .addAnnotation(Core.generated())
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(Core.RELAY_OPERATIONS)
                .addField(Core.HTTP_URL, "baseUrl", Modifier.PRIVATE, Modifier.FINAL)
                .addField(Core.ORIGIN, "origin", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(Core.HTTP_URL, "baseUrl")
                        .addParameter(Core.ORIGIN, "origin")
                        .addStatement("this.baseUrl = baseUrl")
                        .addStatement("this.origin = origin")
                        .build());
        Map<String, List<CallModel>> operations = new LinkedHashMap<>();
        for (CallModel call : provider.calls()) {
            operations.merge(
                    call.operation(),
                    List.of(call),
                    (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
        }
        operations.forEach((operation, calls) -> {
            if (operation.equals("OWN")) {
                calls.forEach(call -> type.addMethod(own(call)));
            } else if (operation.equals("LIST")) {
                lists(type, calls.get(0));
            } else {
                type.addMethod(operation(operation, calls));
            }
        });
        boolean inPlaces = operations.getOrDefault("GET", List.of()).stream()
                .anyMatch(call -> call.http().has(Known.KEPT));
        if (inPlaces && provider.kept().size() > 1) {
            type.addMethod(kept());
        }
        if (!provider.balances().isEmpty()) {
            type.addMethod(balance());
        }
        return Core.file(name, type.build());
    }

    private MethodSpec operation(String operation, List<CallModel> calls) {
        CallModel first = calls.get(0);
        TypeName answer = first.result() == null ? Core.GENERATIONS : ClassName.get(String.class);
        boolean bare = first.decoder() == null && first.result() == null;
        MethodSpec.Builder method = MethodSpec.methodBuilder(Objects.requireNonNull(METHODS.get(operation)))
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(bare ? Core.HTTP_REQUEST : ParameterizedTypeName.get(Core.RELAY_CALL, answer));
        switch (operation) {
            case "SUBMIT" -> method.addParameter(Core.SUBMIT_REQUEST, "request");
            case "EXTEND" ->
                method.addParameter(Core.GENERATION_REF, "ref").addParameter(Core.EXTEND_REQUEST, "request");
            case "GET_MANY" -> method.addParameter(Core.listOf(ClassName.get(String.class)), "ids");
            case "RESOLVE" -> method.addParameter(String.class, "fileId");
            default -> method.addParameter(Core.GENERATION_REF, "ref");
        }
        boolean complete = false;
        Set<Field> unset = new HashSet<>();
        for (CallModel call : calls) {
            if (!call.whenKept().isEmpty()) {
                method.beginControlFlow("if ($S.equals(ref.providerState()))", call.whenKept())
                        .addCode(call(call))
                        .endControlFlow();
            } else if (call.when().isEmpty()) {
                method.addCode(refusals(call, calls, unset)).addCode(call(call));
                complete = true;
            } else {
                CodeBlock fits = call.when().stream().map(RequestWriter::isSet).collect(CodeBlock.joining("$W&& "));
                method.beginControlFlow("if ($L)", fits)
                        .addCode(refusals(call, calls, unset))
                        .addCode(call(call))
                        .endControlFlow();
                if (call.when().size() == 1) {
                    unset.addAll(call.when());
                }
            }
        }
        if (!complete) {
            method.addStatement(
                    "throw new $T($S)",
                    IllegalArgumentException.class,
                    "no call goes with what the request says: set "
                            + String.join(
                                    " or ",
                                    calls.stream()
                                            .map(call -> String.join(
                                                    " and ",
                                                    call.when().stream()
                                                            .map(ProviderModel.Field::accessor)
                                                            .toList()))
                                            .toList()));
        }
        return method.build();
    }

    /**
     * A field that another call sends would be lost without a word, and the generation paid for all the same.
     *
     * @param unset the fields that are not set where this call is made
     */
    private static CodeBlock refusals(CallModel call, List<CallModel> others, Set<Field> unset) {
        CodeBlock.Builder code = CodeBlock.builder();
        Set<Field> refused = new LinkedHashSet<>();
        others.forEach(other -> other.said().stream()
                .map(Said::field)
                .filter(field -> !call.fields().contains(field.constant()) && !unset.contains(field))
                .forEach(refused::add));
        for (Field field : refused) {
            code.addStatement(
                    "$T.refuse(request.$N(),$W$S,$W$S)",
                    Core.REQUEST_VALUES,
                    field.accessor(),
                    field.accessor(),
                    call.http().method());
        }
        return code.build();
    }

    private MethodSpec own(CallModel call) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(call.http().method())
                .returns(ParameterizedTypeName.get(Core.RELAY_CALL, Core.GENERATIONS));
        OwnRequestWriter.parameters(call).forEach(method::addParameter);
        return method.addCode(call(call)).build();
    }

    private CodeBlock call(CallModel call) {
        Map<Known, CodeBlock> known = new EnumMap<>(Known.class);
        known.put(Known.ID, CodeBlock.of(call.operation().equals("RESOLVE") ? "fileId" : "ref.id()"));
        if (call.http().has(Known.KEPT)) {
            known.put(Known.KEPT, CodeBlock.of("$T.kept(ref, $S)", Core.REQUEST_VALUES, provider.keptOtherwise()));
        }
        CodeBlock request = HttpWriter.request(call.http(), body(call), known);
        if (call.decoder() == null && call.result() == null) {
            return CodeBlock.builder().addStatement("return $L", request).build();
        }
        return CodeBlock.builder()
                .addStatement("$T http = $L", Core.HTTP_REQUEST, request)
                .addStatement("return new $T<>(http,$W$L)", Core.RELAY_CALL, reader(call, CodeBlock.of("origin")))
                .build();
    }

    private CodeBlock body(CallModel call) {
        if (call.isOwn()) {
            return CodeBlock.of("body");
        }
        return CodeBlock.of(
                "$T.$N($L)",
                Core.className(provider.generated("Requests")),
                RequestWriter.encoder(provider, call),
                RequestWriter.arguments(call));
    }

    /** Each list is read page by page; where refs keep something, there is a list for each that they can keep. */
    private void lists(TypeSpec.Builder type, CallModel call) {
        boolean kept = call.http().has(Known.KEPT);
        CodeBlock page = CodeBlock.builder()
                .add("(number, size, after) -> {\n$>")
                .add("$T http = $L;\n", Core.HTTP_REQUEST, HttpWriter.request(call.http(), body(call), PAGE))
                .add(
                        "return new $T<>(http,$W$L);\n",
                        Core.RELAY_CALL,
                        reader(call, CodeBlock.of(kept ? "origin.keeping(kept)" : "origin")))
                .add("$<}")
                .build();
        MethodSpec.Builder method = MethodSpec.methodBuilder("lists")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Core.listOf(Core.LIST_CALL));
        if (!kept) {
            type.addMethod(
                    method.addStatement("return $T.of($L)", List.class, page).build());
            return;
        }
        CodeBlock all = Core.wrapped(
                provider.kept().stream().map(one -> CodeBlock.of("$S", one)).toList());
        String one = call.http().method();
        type.addMethod(method.addStatement("return $T.of($L)$W.map(this::$N).toList()", Stream.class, all, one)
                .build());
        type.addMethod(MethodSpec.methodBuilder(one)
                .addModifiers(Modifier.PRIVATE)
                .returns(Core.LIST_CALL)
                .addParameter(String.class, "kept")
                .addStatement("return $L", page)
                .build());
    }

    private static CodeBlock reader(CallModel call, CodeBlock from) {
        WirePath result = call.result();
        WireRecord answer = call.answer();
        if (result != null && answer != null && call.decoder() != null) {
            return CodeBlock.of(
                    "$T.INSTANCE.pageReader($L,$W$L,$W$L,$W$T.UNKNOWN)",
                    Core.className(DecoderModel.decoder(call.decoder())),
                    AdapterWriter.adapter(answer.name()),
                    link(answer, result),
                    from,
                    Core.GENERATION_STATE);
        }
        if (result != null && answer != null) {
            return CodeBlock.of(
                    "$T.linkReader($L, $L, $S)",
                    Core.WIRE_JSON,
                    AdapterWriter.adapter(answer.name()),
                    link(answer, result),
                    result.toString());
        }
        boolean paid = call.operation().equals("SUBMIT") || call.operation().equals("EXTEND") || call.isOwn();
        return CodeBlock.of(
                "$T.INSTANCE.reader($L, $T.$L)",
                Core.className(DecoderModel.decoder(Objects.requireNonNull(call.decoder()))),
                call.keeps().isEmpty() ? from : CodeBlock.of("origin.keeping($S)", call.keeps()),
                Core.GENERATION_STATE,
                paid ? "PENDING" : "UNKNOWN");
    }

    private static CodeBlock link(WireRecord record, WirePath path) {
        if (path.parents().isEmpty()) {
            return CodeBlock.of(
                    "$T::$N", Core.className(record.name()), path.last().component());
        }
        StringBuilder value = new StringBuilder("answer");
        StringBuilder nothing = new StringBuilder();
        for (int i = 0; i < path.steps().size(); i++) {
            value.append('.').append(path.steps().get(i).component()).append("()");
            if (i < path.steps().size() - 1) {
                nothing.append(nothing.isEmpty() ? "" : " || ").append(value).append(" == null");
            }
        }
        return CodeBlock.of("answer -> $L ? null : $L", nothing, value);
    }

    private MethodSpec kept() {
        String first = provider.keptOtherwise();
        CodeBlock all = Core.wrapped(
                Stream.concat(Stream.of(first), provider.kept().stream().filter(one -> !one.equals(first)))
                        .map(one -> CodeBlock.of("$S", one))
                        .toList());
        return MethodSpec.methodBuilder("kept")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Core.listOf(ClassName.get(String.class)))
                .addStatement("return $T.of($L)", List.class, all)
                .build();
    }

    private MethodSpec balance() {
        CodeBlock.Builder calls = CodeBlock.builder();
        MethodSpec.Builder method = MethodSpec.methodBuilder("balance")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Core.listOf(Core.BALANCE_CALL));
        CodeBlock above = provider.prefix().isEmpty()
                ? CodeBlock.of("baseUrl")
                : CodeBlock.of("$T.above(baseUrl, $S)", Core.RELAY_REQUEST, provider.prefix());
        if (provider.balances().size() == 1) {
            return method.addStatement(
                            "return $T.calls($L)",
                            Core.className(provider.balances().get(0).generated("Calls")),
                            above)
                    .build();
        }
        calls.add("$T.of(", Stream.class);
        String separator = "";
        for (JavaName balance : provider.balances()) {
            calls.add("$L$T.calls($L)", separator, Core.className(balance.generated("Calls")), above);
            separator = ", ";
        }
        return method.addStatement("return $L).flatMap($T::stream).toList()", calls.build(), List.class)
                .build();
    }
}
