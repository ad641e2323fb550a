package dev.reelay.generator.writer;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.reelay.generator.model.HttpModel.Known;
import dev.reelay.generator.model.JavaName;
import dev.reelay.generator.model.ProviderModel;
import dev.reelay.generator.model.ProviderModel.CallModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes the class that makes the requests of a provider's own. */
final class OwnRequestWriter {
    private final ProviderModel provider;
    private final JavaName name;

    OwnRequestWriter(ProviderModel provider) {
        this.provider = provider;
        this.name = provider.generated("OwnRequests");
    }

    JavaFile write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(name.simpleName())
                .addJavadoc(
                        "Makes requests for what {@code $L} alone makes, for {@code VideoClient.submit}. Each costs money.",
                        provider.id())
                .addAnnotation(Core.generated())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        provider.own().forEach(call -> type.addMethod(request(call)));
        return Core.file(name, type.build());
    }

    /** Returns what an own call is given: the generation where its path names one, and its body. */
    static List<ParameterSpec> parameters(CallModel call) {
        List<ParameterSpec> parameters = new ArrayList<>();
        if (call.http().has(Known.ID)) {
            parameters.add(ParameterSpec.builder(Core.GENERATION_REF, "ref").build());
        }
        parameters.add(ParameterSpec.builder(
                        Core.className(
                                Objects.requireNonNull(call.http().body()).name()),
                        "body")
                .build());
        return parameters;
    }

    private MethodSpec request(CallModel call) {
        String method = call.http().method();
        List<ParameterSpec> parameters = parameters(call);
        boolean about = parameters.size() > 1;
        CodeBlock given =
                parameters.stream().map(one -> CodeBlock.of("$N", one)).collect(CodeBlock.joining(", "));
        return MethodSpec.methodBuilder(method)
                .addJavadoc(
                        "Returns a request that the specification calls {@code $L}.$L\n@param body what is sent, as it stands",
                        method,
                        about ? "\n\n@param ref the generation that it is about" : "")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(Core.OWN_REQUEST)
                .addParameters(parameters)
                .addStatement(
                        "return new $T<>($S, $S, $L,$W$T.class,$Woperations -> operations.$N($L))",
                        Core.OWN_CALL,
                        provider.id(),
                        method,
                        about ? "ref" : "null",
                        Core.className(provider.generated("Operations")),
                        method,
                        given)
                .build();
    }
}
