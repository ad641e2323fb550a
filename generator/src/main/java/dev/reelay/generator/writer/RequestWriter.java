package dev.reelay.generator.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.reelay.generator.model.JavaName;
import dev.reelay.generator.model.ProviderModel;
import dev.reelay.generator.model.ProviderModel.CallModel;
import dev.reelay.generator.model.ProviderModel.Field;
import dev.reelay.generator.model.ProviderModel.Ids;
import dev.reelay.generator.model.ProviderModel.Said;
import dev.reelay.generator.model.WireRecord;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the encoder of one provider: requests of the unified model to body records. */
final class RequestWriter {
    private static final String REFERENCES = "REFERENCES";

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
            if (body != null && !call.isOwn() && written.add(encoder(provider, call))) {
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

    /** Returns what a call's encoder is given, as the method that makes the call has it. */
    static CodeBlock arguments(CallModel call) {
        CodeBlock id = CodeBlock.of(call.operation().equals("RESOLVE") ? "fileId" : "ref.id()");
        CodeBlock request = switch (call.operation()) {
            case "SUBMIT", "EXTEND" -> CodeBlock.of("request");
            case "GET_MANY" -> CodeBlock.of("ids");
            default -> CodeBlock.of("");
        };
        return Stream.of(request, hasId(call) ? id : CodeBlock.of(""))
                .filter(argument -> !argument.isEmpty())
                .collect(CodeBlock.joining(", "));
    }

    private static boolean hasId(CallModel call) {
        return call.sends().stream().anyMatch(send -> send.source() == Ids.ONE);
    }

    private MethodSpec encode(CallModel call, WireRecord body) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(encoder(provider, call))
                .addModifiers(Modifier.STATIC)
                .returns(Core.className(body.name()));
        switch (call.operation()) {
            case "SUBMIT" -> method.addParameter(Core.SUBMIT_REQUEST, "request");
            case "EXTEND" -> method.addParameter(Core.EXTEND_REQUEST, "request");
            case "GET_MANY" -> method.addParameter(Core.listOf(ClassName.get(String.class)), "ids");
            default -> {
                // about one generation, by its id alone
            }
        }
        if (hasId(call)) {
            method.addParameter(String.class, "id");
        }
        return method.addStatement("return $L", new BodyWriter(provider, call).body(body))
                .build();
    }

    /** Returns what tells that a request has a field. */
    static CodeBlock isSet(Field field) {
        return field.constant().equals(REFERENCES)
                ? CodeBlock.of("!request.$N().isEmpty()", field.accessor())
                : CodeBlock.of("request.$N() != null", field.accessor());
    }

    /**
     * Returns a request field as it is written.
     *
     * @param wire the name of what it fills
     * @param required whether a request without it is refused
     */
    static CodeBlock said(Said said, String wire, boolean required) {
        CodeBlock value = CodeBlock.of("request.$N()", said.field().accessor());
        if (!said.words().isEmpty()) {
            List<CodeBlock> words = said.words().entrySet().stream()
                    .map(word -> CodeBlock.of("$S,$W$S", word.getKey(), word.getValue()))
                    .toList();
            value = CodeBlock.of("$T.word($L,$W$T.of($L))", Core.REQUEST_VALUES, value, Map.class, Core.wrapped(words));
        } else if (said.conversion() != null) {
            value = CodeBlock.of("$T.$N($L)", Core.REQUEST_VALUES, said.conversion(), value);
        }
        return required && said.orElse() == null && !isAlwaysSet(said.field())
                ? CodeBlock.of(
                        "$T.required($L,$W$S,$W$S)",
                        Core.REQUEST_VALUES,
                        value,
                        said.field().accessor(),
                        wire)
                : value;
    }

    static boolean isAlwaysSet(Field field) {
        return field.constant().equals("PROMPT");
    }
}
