package dev.reelay.generator.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.reelay.generator.model.JavaName;
import dev.reelay.generator.model.OperationModel;
import dev.reelay.generator.model.OperationModel.BodyModel;
import dev.reelay.generator.model.OperationModel.FieldSend;
import dev.reelay.generator.model.ProviderModel;
import dev.reelay.generator.model.WireProperty;
import dev.reelay.generator.model.WireRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
                        "Writes requests as this provider's bodies, as {@link $L} says.",
                        provider.mapping().simpleName())
                .addAnnotation(Core.generated())
                .addModifiers(Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        for (OperationModel operation : provider.operations()) {
            BodyModel body = operation.body();
            if (body != null) {
                type.addMethod(encode(operation, body));
            }
        }
        return Core.file(name, type.build());
    }

    /** Returns the parameter that an operation's fields come from, or {@code null} where it has none. */
    static TypeName requestType(String operation) {
        return switch (operation) {
            case "SUBMIT" -> Core.SUBMIT_REQUEST;
            case "EXTEND" -> Core.EXTEND_REQUEST;
            case "GET_MANY" -> ParameterizedTypeName.get(ClassName.get(List.class), ClassName.get(String.class));
            default -> throw new IllegalArgumentException("no request goes with " + operation);
        };
    }

    private MethodSpec encode(OperationModel operation, BodyModel body) {
        boolean ids = operation.operation().equals("GET_MANY");
        return MethodSpec.methodBuilder(operation.method())
                .addModifiers(Modifier.STATIC)
                .returns(Core.className(body.record().name()))
                .addParameter(requestType(operation.operation()), ids ? "ids" : "request")
                .addStatement("return $L", construct(body.record(), List.of(), body.sends(), !ids))
                .build();
    }

    private CodeBlock construct(
            WireRecord record, List<WireProperty> at, List<FieldSend> sends, boolean withParameters) {
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

    private CodeBlock value(WireProperty property, List<WireProperty> here, List<FieldSend> sends) {
        List<FieldSend> below = sends.stream()
                .filter(send -> send.to().steps().size() >= here.size()
                        && send.to().steps().subList(0, here.size()).equals(here))
                .toList();
        if (below.isEmpty()) {
            return CodeBlock.of("null");
        }
        FieldSend first = below.get(0);
        if (first.to().steps().equals(here)) {
            return single(first);
        }
        CodeBlock nothing = below.stream()
                .map(FieldSend::accessor)
                .distinct()
                .map(accessor -> CodeBlock.of("request.$N() == null", accessor))
                .collect(CodeBlock.joining(" && "));
        return CodeBlock.of("$L ? null : $L", nothing, construct(provider.recordOf(property), here, below, false));
    }

    private static CodeBlock single(FieldSend send) {
        if (send.field().equals("IDS")) {
            return CodeBlock.of("ids");
        }
        if (send.constant() != null) {
            return CodeBlock.of("request.$N() == null ? null : $S", send.accessor(), send.constant());
        }
        return send.conversion()
                ? CodeBlock.of("$T.text(request.$N())", Core.REQUEST_VALUES, send.accessor())
                : CodeBlock.of("request.$N()", send.accessor());
    }

    private static CodeBlock parameters(List<FieldSend> sends) {
        Set<String> taken = sends.stream()
                .map(send -> send.to().steps().get(0).jsonName())
                .collect(Collectors.toCollection(TreeSet::new));
        CodeBlock names = taken.stream().map(name -> CodeBlock.of("$S", name)).collect(CodeBlock.joining(", "));
        return CodeBlock.of("$T.parameters(request.parameters(), $T.of($L))", Core.REQUEST_VALUES, Set.class, names);
    }
}
