package dev.reelay.generator.writer;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.reelay.generator.model.JavaName;
import dev.reelay.generator.model.OperationModel;
import dev.reelay.generator.model.OperationModel.FieldSend;
import dev.reelay.generator.model.ProviderModel;
import dev.reelay.generator.model.ProviderModel.RelayModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes all classes of a provider. */
public final class ProviderWriter {
    private static final String ADAPTERS = "WireAdapters";

    private final ProviderModel provider;
    private final JavaName name;

    private ProviderWriter(ProviderModel provider) {
        this.provider = provider;
        this.name = provider.generated("Provider");
    }

    /** Returns the sources of the provider, its operations, its encoder and its decoder. */
    public static List<JavaFile> write(ProviderModel provider) {
        return List.of(
                new ProviderWriter(provider).file(),
                new OperationsWriter(provider).write(),
                new RequestWriter(provider).write(),
                new DecoderWriter(provider).write());
    }

    private JavaFile file() {
        ClassName decoder = Core.className(provider.generated("Decoder"));
        ClassName adapters = Core.className(provider.api().sibling(ADAPTERS));
        KnownMembersWriter known = new KnownMembersWriter(provider);
        TypeSpec type = TypeSpec.classBuilder(name.simpleName())
                .addJavadoc(
                        "The provider {@code $L}: $L relays, one model. Stateless and thread-safe.",
                        provider.id(),
                        provider.title())
                .addAnnotation(Core.generated())
                .addAnnotation(AnnotationSpec.builder(Core.AUTO_SERVICE)
                        .addMember("value", "$T.class", Core.PROVIDER)
                        .build())
                // The annotation of the registration is needed at compile time only.
                .addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "$S", "exports")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(Core.PROVIDER)
                .addField(constant(listOf(Core.RELAY), "RELAYS", relays()))
                .addField(constant(Core.CAPABILITIES, "CAPABILITIES", capabilities()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc("Makes the provider; {@link $T} calls this.", ServiceLoader.class)
                        .addModifiers(Modifier.PUBLIC)
                        .build())
                .addMethod(getter("id", ClassName.get(String.class), CodeBlock.of("$S", provider.id())))
                .addMethod(getter("title", ClassName.get(String.class), CodeBlock.of("$S", provider.title())))
                .addMethod(getter("relays", listOf(Core.RELAY), CodeBlock.of("RELAYS")))
                .addMethod(getter("capabilities", Core.CAPABILITIES, CodeBlock.of("CAPABILITIES")))
                .addMethod(getter(
                        "jsonAdapters", Core.JSON_ADAPTER.nestedClass("Factory"), CodeBlock.of("$T.FACTORY", adapters)))
                .addMethod(override("read", Core.GENERATIONS)
                        .addException(IOException.class)
                        .addParameter(Core.BUFFERED_SOURCE, "body")
                        .addParameter(Core.ORIGIN, "origin")
                        .addStatement("return Decoding.DECODER.read(body, origin)")
                        .build())
                .addMethod(override("readFault", Core.RELAY_FAULT)
                        .addParameter(String.class, "body")
                        .addStatement("return Decoding.DECODER.readFault(body)")
                        .build())
                .addMethod(known.method())
                .addMethod(connect())
                .addType(decoding(decoder, adapters))
                .addType(known.holder())
                .build();
        return Core.file(name, type);
    }

    /** Finding a provider costs little then; only using it makes its adapters. */
    private static TypeSpec decoding(ClassName decoder, ClassName adapters) {
        return TypeSpec.classBuilder("Decoding")
                .addJavadoc("Made when it is first needed.")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(FieldSpec.builder(decoder, "DECODER", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T(new $T.Builder().add($T.FACTORY).build())", decoder, Core.MOSHI, adapters)
                        .build())
                .build();
    }

    private MethodSpec connect() {
        return override("connect", Core.RELAY_OPERATIONS)
                .addParameter(Core.RETROFIT, "retrofit")
                .addParameter(Core.ORIGIN, "origin")
                .addStatement(
                        "return new $T(retrofit.create($T.class), Decoding.DECODER, origin)",
                        Core.className(provider.generated("Operations")),
                        Core.className(provider.api()))
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
                ? CodeBlock.of("new $T($S, null, $S)", Core.RELAY, relay.name(), relay.description())
                : CodeBlock.of("new $T($S, $S, $S)", Core.RELAY, relay.name(), relay.url(), relay.description());
    }

    private CodeBlock capabilities() {
        List<CodeBlock> entries = new ArrayList<>();
        provider.operations().forEach(operation -> entries.add(capability(operation)));
        if (!provider.balances().isEmpty()) {
            entries.add(CodeBlock.of("$T.entry($T.BALANCE, $T.of())", Map.class, Core.OPERATION, Set.class));
        }
        return CodeBlock.of("new $T($T.ofEntries($L))", Core.CAPABILITIES, Map.class, Core.lines(entries));
    }

    private static CodeBlock capability(OperationModel operation) {
        List<FieldSend> sends =
                operation.body() == null ? List.of() : operation.body().sends();
        CodeBlock fields = sends.stream()
                .map(FieldSend::field)
                .distinct()
                .map(field -> CodeBlock.of("$T.$L", Core.REQUEST_FIELD, field))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of(
                "$T.entry($T.$L, $T.of($L))", Map.class, Core.OPERATION, operation.operation(), Set.class, fields);
    }

    private static TypeName listOf(ClassName type) {
        return ParameterizedTypeName.get(ClassName.get(List.class), type);
    }

    private static FieldSpec constant(TypeName type, String name, CodeBlock value) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build();
    }

    private static MethodSpec getter(String name, TypeName type, CodeBlock value) {
        return override(name, type).addStatement("return $L", value).build();
    }

    private static MethodSpec.Builder override(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returns);
    }
}
