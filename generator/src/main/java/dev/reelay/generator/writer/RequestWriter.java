package dev.reelay.generator.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.reelay.generator.model.JavaName;
import dev.reelay.generator.model.ProviderModel;
import dev.reelay.generator.model.ProviderModel.CallModel;
import dev.reelay.generator.model.ProviderModel.Field;
import dev.reelay.generator.model.ProviderModel.SendModel;
import dev.reelay.generator.model.WireProperty;
import dev.reelay.generator.model.WireRecord;
import dev.reelay.generator.model.WireType.Ref;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the encoder of one provider: requests of the unified model to body records. */
final class RequestWriter {
    private final ProviderModel provider;
    private final JavaName name;

    RequestWriter(ProviderModel provider) {
        this.provider = provider;
        this.name = provider.generated("Requests");
    }

    JavaFile write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(name.simpleName())
                .addJavadoc(
                        "Writes requests as this provider's bodies, as {@code $L} says.",
                        provider.mapping().simpleName())
                .addAnnotation(Core.generated())
                .addModifiers(Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        Set<String> written = new LinkedHashSet<>();
        for (CallModel call : provider.calls()) {
            WireRecord body = call.http().body();
            if (body != null && written.add(encoder(call))) {
                type.addMethod(encode(call, body));
            }
        }
        return Core.file(name, type.build());
    }

    /** Returns the name of the method that encodes a call's body. */
    static String encoder(CallModel call) {
        return call.http().method();
    }

    /** Returns the parameter that an operation's fields come from. */
    static TypeName requestType(String operation) {
        return switch (operation) {
            case "SUBMIT" -> Core.SUBMIT_REQUEST;
            case "EXTEND" -> Core.EXTEND_REQUEST;
            case "GET_MANY" -> Core.listOf(ClassName.get(String.class));
            default -> throw new IllegalArgumentException("no request goes with " + operation);
        };
    }

    private MethodSpec encode(CallModel call, WireRecord body) {
        boolean ids = call.operation().equals("GET_MANY");
        return MethodSpec.methodBuilder(encoder(call))
                .addModifiers(Modifier.STATIC)
                .returns(Core.className(body.name()))
                .addParameter(requestType(call.operation()), ids ? "ids" : "request")
                .addStatement("return $L", construct(body, List.of(), call.sends(), !ids))
                .build();
    }

    private CodeBlock construct(
            WireRecord record, List<WireProperty> at, List<SendModel> sends, boolean withParameters) {
        List<CodeBlock> arguments = new ArrayList<>();
        for (WireProperty property : record.properties()) {
            List<WireProperty> here = new ArrayList<>(at);
            here.add(property);
            arguments.add(value(property, here, sends));
        }
        if (record.unknownMembers() != null) {
            arguments.add(withParameters ? parameters(sends) : CodeBlock.of("$T.of()", Map.class));
        }
        return CodeBlock.of("new $T($L)", Core.className(record.name()), Core.lines(arguments));
    }

    private CodeBlock value(WireProperty property, List<WireProperty> here, List<SendModel> sends) {
        List<SendModel> below = sends.stream()
                .filter(send -> send.to().steps().size() >= here.size()
                        && send.to().steps().subList(0, here.size()).equals(here))
                .toList();
        if (below.isEmpty()) {
            return CodeBlock.of("null");
        }
        SendModel first = below.get(0);
        if (first.to().steps().equals(here)) {
            return single(first, property.requiredOnWrite() && here.size() == 1);
        }
        WireRecord inner =
                Objects.requireNonNull(provider.records().get(((Ref) property.type()).name()), property.jsonName());
        CodeBlock object = construct(inner, here, below, false);
        boolean always = below.stream()
                .anyMatch(send -> send.constant() != null && send.with().isEmpty());
        if (always) {
            return object;
        }
        CodeBlock nothing = below.stream()
                .flatMap(send -> send.field() == null ? send.with().stream() : java.util.stream.Stream.of(send.field()))
                .map(Field::accessor)
                .distinct()
                .map(accessor -> CodeBlock.of("request.$N() == null", accessor))
                .collect(CodeBlock.joining(" && "));
        return CodeBlock.of("$L ? null : $L", nothing, object);
    }

    private static CodeBlock single(SendModel send, boolean required) {
        Field field = send.field();
        if (send.constant() != null) {
            return constant(send);
        }
        if (field == null) {
            return CodeBlock.of("ids");
        }
        CodeBlock value = send.conversion() == null
                ? CodeBlock.of("request.$N()", field.accessor())
                : CodeBlock.of("$T.$N(request.$N())", Core.REQUEST_VALUES, send.conversion(), field.accessor());
        return required && !field.constant().equals("PROMPT")
                ? CodeBlock.of(
                        "$T.required($L, $S, $S)",
                        Core.REQUEST_VALUES,
                        value,
                        field.accessor(),
                        send.to().last().jsonName())
                : value;
    }

    private static CodeBlock constant(SendModel send) {
        String value = Objects.requireNonNull(send.constant());
        if (send.with().isEmpty()) {
            return CodeBlock.of("$L", value);
        }
        CodeBlock nothing = send.with().stream()
                .map(field -> CodeBlock.of("request.$N() == null", field.accessor()))
                .collect(CodeBlock.joining(" && "));
        return CodeBlock.of("$L ? null : $L", nothing, value);
    }

    private static CodeBlock parameters(List<SendModel> sends) {
        Set<String> taken = sends.stream()
                .map(send -> send.to().steps().get(0).jsonName())
                .collect(Collectors.toCollection(TreeSet::new));
        CodeBlock names = taken.stream().map(name -> CodeBlock.of("$S", name)).collect(CodeBlock.joining(", "));
        return CodeBlock.of("$T.parameters(request.parameters(), $T.of($L))", Core.REQUEST_VALUES, Set.class, names);
    }
}
