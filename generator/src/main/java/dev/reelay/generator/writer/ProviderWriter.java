package dev.reelay.generator.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.reelay.generator.model.DecoderModel;
import dev.reelay.generator.model.JavaName;
import dev.reelay.generator.model.ProviderModel;
import dev.reelay.generator.model.ProviderModel.RelayModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes all classes of a provider. */
public final class ProviderWriter {
    private final ProviderModel provider;
    private final JavaName name;

    private ProviderWriter(ProviderModel provider) {
        this.provider = provider;
        this.name = provider.generated("Provider");
    }

    /** Returns the sources of the provider, its operations, its encoder and its own requests. */
    public static List<JavaFile> write(ProviderModel provider) {
        List<JavaFile> files = new ArrayList<>(List.of(
                new ProviderWriter(provider).file(),
                new OperationsWriter(provider).write(),
                new RequestWriter(provider).write()));
        if (!provider.own().isEmpty()) {
            files.add(new OwnRequestWriter(provider).write());
        }
        return files;
    }

    private JavaFile file() {
        TypeSpec.Builder type = TypeSpec.classBuilder(name.simpleName())
                .addJavadoc(
                        "The provider {@code $L}: $L relays, one model. Stateless and thread-safe.",
                        provider.id(),
                        provider.title())
                .addAnnotation(Core.generated())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(Core.WIRE_PROVIDER);
        if (!provider.errors().isEmpty()) {
            type.addField(Core.dictionary("CODES", provider.errors(), Core.ERROR_KIND));
        }
        type.addMethod(constructor()).addMethod(decoders());
        if (!provider.errors().isEmpty()) {
            type.addMethod(override(
                            "codes",
                            ParameterizedTypeName.get(
                                    ClassName.get(Map.class), ClassName.get(String.class), Core.ERROR_KIND))
                    .addModifiers(Modifier.PROTECTED)
                    .addStatement("return CODES")
                    .build());
        }
        if (!provider.keys().equals("BEARER")) {
            type.addMethod(override("keys", Core.KEY_FORM)
                    .addModifiers(Modifier.PUBLIC)
                    .addStatement("return $T.$L", Core.KEY_FORM, provider.keys())
                    .build());
        }
        if (!provider.keyHeader().isEmpty()) {
            type.addMethod(override("keyHeader", ClassName.get(String.class))
                    .addModifiers(Modifier.PUBLIC)
                    .addStatement("return $S", provider.keyHeader())
                    .build());
        }
        return Core.file(name, type.addMethod(connect()).build());
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc("Makes the provider; {@code ServiceLoader} calls this.")
                .addModifiers(Modifier.PUBLIC)
                .addStatement(
                        "super($L)",
                        Core.arguments(List.of(
                                CodeBlock.of("$S", provider.id()),
                                CodeBlock.of("$S", provider.title()),
                                relays(),
                                capabilities())))
                .build();
    }

    /** Made when an answer is first read: finding a provider costs little. */
    private MethodSpec decoders() {
        TypeName any = ParameterizedTypeName.get(Core.GENERATION_DECODER, WildcardTypeName.subtypeOf(Object.class));
        CodeBlock all = Core.wrapped(provider.answers().stream()
                .distinct()
                .map(answer -> CodeBlock.of("$T.INSTANCE", Core.className(DecoderModel.decoder(answer))))
                .toList());
        return override("decoders", Core.listOf(WildcardTypeName.subtypeOf(any)))
                .addModifiers(Modifier.PROTECTED)
                .addStatement("return $T.of($L)", List.class, all)
                .build();
    }

    private MethodSpec connect() {
        return override("connect", Core.RELAY_OPERATIONS)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Core.HTTP_URL, "baseUrl")
                .addParameter(Core.ORIGIN, "origin")
                .addStatement("return new $T(baseUrl, origin)", Core.className(provider.generated("Operations")))
                .build();
    }

    private CodeBlock relays() {
        return CodeBlock.of(
                "$T.of($L)",
                List.class,
                Core.lines(provider.relays().stream().map(ProviderWriter::relay).toList()));
    }

    private static CodeBlock relay(RelayModel relay) {
        return relay.url().isEmpty()
                ? CodeBlock.of("new $T($S, null,$W$L)", Core.RELAY, relay.name(), Core.text(relay.description()))
                : CodeBlock.of(
                        "new $T($S,$W$L,$W$L)",
                        Core.RELAY,
                        relay.name(),
                        Core.text(relay.url()),
                        Core.text(relay.description()));
    }

    private CodeBlock capabilities() {
        List<CodeBlock> entries = new ArrayList<>();
        provider.fields().forEach((operation, fields) -> {
            List<CodeBlock> all = fields.stream()
                    .map(field -> CodeBlock.of("$T.$L", Core.REQUEST_FIELD, field))
                    .toList();
            entries.add(CodeBlock.of(
                    "$T.entry($T.$L, $T.of($L))",
                    Map.class,
                    Core.OPERATION,
                    operation,
                    Set.class,
                    all.size() > 3 ? Core.lines(all) : Core.wrapped(all)));
        });
        if (!provider.balances().isEmpty()) {
            entries.add(CodeBlock.of("$T.entry($T.BALANCE, $T.of())", Map.class, Core.OPERATION, Set.class));
        }
        return CodeBlock.of("new $T($T.ofEntries($L))", Core.CAPABILITIES, Map.class, Core.lines(entries));
    }

    private static MethodSpec.Builder override(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).returns(returns);
    }
}
