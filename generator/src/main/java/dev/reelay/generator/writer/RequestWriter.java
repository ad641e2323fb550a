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
import dev.reelay.generator.model.WireType.Scalar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            if (body != null && written.add(encoder(provider, call))) {
                type.addMethod(encode(call, body));
            }
        }
        return Core.file(name, type.build());
    }

    /** Returns the name of the method that encodes a call's body; calls of one method differ in what they send. */
    static String encoder(ProviderModel provider, CallModel call) {
        String method = call.http().method();
        int place = provider.calls().stream()
                .filter(other -> other.http().method().equals(method))
                .toList()
                .indexOf(call);
        return place == 0 ? method : method + (place + 1);
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
        return MethodSpec.methodBuilder(encoder(provider, call))
                .addModifiers(Modifier.STATIC)
                .returns(Core.className(body.name()))
                .addParameter(requestType(call.operation()), ids ? "ids" : "request")
                .addStatement("return $L", construct(body, List.of(), call.sends(), Set.of(), !ids))
                .build();
    }

    /** @param given the fields of which the request has at least one where this is made */
    private CodeBlock construct(
            WireRecord record, List<WireProperty> at, List<SendModel> sends, Set<Field> given, boolean withParameters) {
        List<CodeBlock> arguments = new ArrayList<>();
        for (WireProperty property : record.properties()) {
            List<WireProperty> here = new ArrayList<>(at);
            here.add(property);
            arguments.add(value(property, here, sends, given));
        }
        if (record.unknownMembers() != null) {
            arguments.add(withParameters ? parameters(sends) : CodeBlock.of("$T.of()", Map.class));
        }
        return CodeBlock.of(
                "new $T($L)",
                Core.className(record.name()),
                at.isEmpty() ? Core.arguments(arguments) : Core.lines(arguments));
    }

    private CodeBlock value(WireProperty property, List<WireProperty> here, List<SendModel> sends, Set<Field> given) {
        List<SendModel> below = sends.stream()
                .filter(send -> send.to().steps().size() >= here.size()
                        && send.to().steps().subList(0, here.size()).equals(here))
                .toList();
        if (below.isEmpty()) {
            return CodeBlock.of("null");
        }
        SendModel first = below.get(0);
        if (first.to().steps().equals(here)) {
            return single(first, property.requiredOnWrite() && here.size() == 1, given);
        }
        WireRecord inner =
                Objects.requireNonNull(provider.records().get(((Ref) property.type()).name()), property.jsonName());
        Set<Field> fields = below.stream()
                .flatMap(send -> send.field() == null ? send.with().stream() : Stream.of(send.field()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        boolean always = fields.stream().anyMatch(RequestWriter::isAlwaysSet)
                || (!given.isEmpty() && fields.containsAll(given))
                || below.stream()
                        .anyMatch(send -> send.constant() != null && send.with().isEmpty());
        CodeBlock object = construct(inner, here, below, always ? given : fields, false);
        return always ? object : CodeBlock.of("$L ? null : $L", nothing(fields), object);
    }

    private static boolean isAlwaysSet(Field field) {
        return field.constant().equals("PROMPT");
    }

    private static CodeBlock nothing(Collection<Field> fields) {
        return fields.stream()
                .map(field -> CodeBlock.of("request.$N() == null", field.accessor()))
                .collect(CodeBlock.joining("$W&& "));
    }

    private static CodeBlock single(SendModel send, boolean required, Set<Field> given) {
        Field field = send.field();
        if (send.constant() != null) {
            boolean always = send.with().isEmpty()
                    || send.with().stream().anyMatch(RequestWriter::isAlwaysSet)
                    || (!given.isEmpty() && send.with().containsAll(given));
            return always ? constant(send) : CodeBlock.of("$L ? null : $L", nothing(send.with()), constant(send));
        }
        if (field == null) {
            return CodeBlock.of("ids");
        }
        CodeBlock value = send.conversion() == null
                ? CodeBlock.of("request.$N()", field.accessor())
                : CodeBlock.of("$T.$N(request.$N())", Core.REQUEST_VALUES, send.conversion(), field.accessor());
        return required && !isAlwaysSet(field)
                ? CodeBlock.of(
                        "$T.required($L,$W$S,$W$S)",
                        Core.REQUEST_VALUES,
                        value,
                        field.accessor(),
                        send.to().last().jsonName())
                : value;
    }

    private static CodeBlock constant(SendModel send) {
        String text = Objects.requireNonNull(send.constant());
        return send.to().last().type() instanceof Scalar scalar
                ? switch (scalar) {
                    case TEXT, ANY -> Core.text(text);
                    case LONG -> CodeBlock.of("$LL", text);
                    case DECIMAL -> CodeBlock.of("$LD", text);
                    case INTEGER, FLAG -> CodeBlock.of("$L", text);
                }
                : CodeBlock.of("null");
    }

    private static CodeBlock parameters(List<SendModel> sends) {
        Set<String> taken = sends.stream()
                .map(send -> send.to().steps().get(0).jsonName())
                .collect(Collectors.toCollection(TreeSet::new));
        CodeBlock names = Core.wrapped(
                taken.stream().map(name -> CodeBlock.of("$S", name)).toList());
        CodeBlock arguments = CodeBlock.of("request.parameters(), $T.of($L)", Set.class, names);
        return CodeBlock.of(
                taken.size() > 3 ? "$T.parameters(\n$>$>$L)$<$<" : "$T.parameters($L)", Core.REQUEST_VALUES, arguments);
    }
}
