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
import dev.reelay.generator.model.ProviderModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes a provider's operations at one relay. */
final class OperationsWriter {
    private final ProviderModel provider;
    private final JavaName name;

    OperationsWriter(ProviderModel provider) {
        this.provider = provider;
        this.name = provider.generated("Operations");
    }

    JavaFile write() {
        ClassName api = Core.className(provider.api());
        ClassName decoder = Core.className(provider.generated("Decoder"));
        TypeSpec.Builder type = TypeSpec.classBuilder(name.simpleName())
                .addJavadoc("Prepares the calls of {@link $T}.", api)
                .addAnnotation(Core.generated())
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(Core.RELAY_OPERATIONS)
                .addField(api, "api", Modifier.PRIVATE, Modifier.FINAL)
                .addField(decoder, "decoder", Modifier.PRIVATE, Modifier.FINAL)
                .addField(Core.ORIGIN, "origin", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(api, "api")
                        .addParameter(decoder, "decoder")
                        .addParameter(Core.ORIGIN, "origin")
                        .addStatement("this.api = api")
                        .addStatement("this.decoder = decoder")
                        .addStatement("this.origin = origin")
                        .build());
        provider.operations().forEach(operation -> type.addMethod(operation(operation)));
        if (!provider.balances().isEmpty()) {
            type.addMethod(new BalanceWriter(provider).calls());
        }
        if (provider.operations().stream().anyMatch(operation -> operation.result() == null)) {
            type.addMethod(reader());
        }
        return Core.file(name, type.build());
    }

    private MethodSpec operation(OperationModel operation) {
        boolean link = operation.result() != null;
        TypeName answer = link ? ClassName.get(String.class) : Core.GENERATIONS;
        MethodSpec.Builder method = MethodSpec.methodBuilder(spiMethod(operation.operation()))
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(Core.RELAY_CALL, answer));
        CodeBlock id = CodeBlock.of("");
        if (operation.takesId()) {
            method.addParameter(String.class, "id");
            id = CodeBlock.of(operation.body() == null ? "id" : "id, ");
        }
        CodeBlock body = CodeBlock.of("");
        if (operation.body() != null) {
            String parameter = operation.operation().equals("GET_MANY") ? "ids" : "request";
            method.addParameter(RequestWriter.requestType(operation.operation()), parameter);
            body = CodeBlock.of(
                    "$T.$N($N)", Core.className(provider.generated("Requests")), operation.method(), parameter);
        }
        boolean submits =
                operation.operation().equals("SUBMIT") || operation.operation().equals("EXTEND");
        CodeBlock reader = link
                ? CodeBlock.of("decoder::$N", operation.method())
                : CodeBlock.of("reader($L)", submits ? "origin.afterSubmit()" : "origin");
        return method.addStatement(
                        "return new $T<>(api.$N($L$L).request(), $L)",
                        Core.RELAY_CALL,
                        operation.method(),
                        id,
                        body,
                        reader)
                .build();
    }

    private static String spiMethod(String operation) {
        return switch (operation) {
            case "SUBMIT" -> "submit";
            case "EXTEND" -> "extend";
            case "GET" -> "get";
            case "GET_MANY" -> "getMany";
            case "VIDEO_URL" -> "videoUrl";
            default -> throw new IllegalArgumentException("no method goes with " + operation);
        };
    }

    private static MethodSpec reader() {
        return MethodSpec.methodBuilder("reader")
                .addModifiers(Modifier.PRIVATE)
                .returns(ParameterizedTypeName.get(
                        Core.ANSWER_READER, ParameterizedTypeName.get(ClassName.get(List.class), Core.GENERATION)))
                .addParameter(Core.ORIGIN, "from")
                .addStatement("return body -> decoder.read(body, from)")
                .build();
    }
}
