package dev.reelay.generator.writer;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.reelay.generator.model.JavaName;
import dev.reelay.generator.model.WireType;
import dev.reelay.generator.model.WireType.ListOf;
import dev.reelay.generator.model.WireType.MapOf;
import dev.reelay.generator.model.WireType.Ref;
import dev.reelay.generator.model.WireType.Scalar;
import java.util.List;
import java.util.Map;

/** The names that generated code refers to. The generator does not depend on the modules that have them. */
final class Core {
    static final ClassName ANSWER_SOURCE = ClassName.get("dev.reelay.provider.spi", "AnswerSource");
    static final ClassName RESULTS = ClassName.get("dev.reelay.provider.spi", "Results");
    static final ClassName JSON_SCALARS = ClassName.get("dev.reelay.provider.spi", "JsonScalars");
    static final ClassName JSON_VALUES = ClassName.get("dev.reelay.provider.spi", "JsonValues");
    static final ClassName KEPT_MEMBERS = ClassName.get("dev.reelay.provider.spi", "KeptMembers");
    static final ClassName LIST_ADAPTER = ClassName.get("dev.reelay.provider.spi", "ListAdapter");
    static final ClassName MAP_ADAPTER = ClassName.get("dev.reelay.provider.spi", "MapAdapter");
    static final ClassName REQUEST_VALUES = ClassName.get("dev.reelay.provider.spi", "RequestValues");

    static final ClassName BALANCE_DRAFT = ClassName.get("dev.reelay.provider.spi", "BalanceDraft");
    static final ClassName FAULT_READER = ClassName.get("dev.reelay.provider.spi", "FaultReader");
    static final ClassName FAULT_DRAFT = FAULT_READER.nestedClass("FaultDraft");
    static final ClassName GENERATION_DRAFT = ClassName.get("dev.reelay.provider.spi", "GenerationDraft");

    static final ClassName BALANCE_FIELD = ClassName.get("dev.reelay.provider.mapping", "BalanceField");
    static final ClassName ERROR_FIELD = ClassName.get("dev.reelay.provider.mapping", "ErrorField");
    static final ClassName MODEL_FIELD = ClassName.get("dev.reelay.provider.mapping", "ModelField");

    static final ClassName BALANCE = ClassName.get("dev.reelay", "Balance");
    static final ClassName EXTEND_REQUEST = ClassName.get("dev.reelay", "ExtendRequest");
    static final ClassName GENERATION = ClassName.get("dev.reelay", "Generation");
    static final ClassName GENERATION_STATE = ClassName.get("dev.reelay", "GenerationState");
    static final ClassName OPERATION = ClassName.get("dev.reelay", "Operation");
    static final ClassName REQUEST_FIELD = ClassName.get("dev.reelay", "RequestField");
    static final ClassName SUBMIT_REQUEST = ClassName.get("dev.reelay", "SubmitRequest");

    static final ClassName BALANCE_CALL = ClassName.get("dev.reelay.provider.spi", "BalanceCall");
    static final ClassName CAPABILITIES = ClassName.get("dev.reelay.provider", "Capabilities");
    static final ClassName ANSWER_READER = ClassName.get("dev.reelay.provider.spi", "AnswerReader");
    static final ClassName ORIGIN = ClassName.get("dev.reelay.provider.spi", "Origin");
    static final ClassName KNOWN_MEMBERS = ClassName.get("dev.reelay.provider.spi", "KnownMembers");
    static final ClassName PROVIDER = ClassName.get("dev.reelay.provider", "Provider");
    static final ClassName RELAY = ClassName.get("dev.reelay.provider", "Relay");
    static final ClassName RELAY_CALL = ClassName.get("dev.reelay.provider.spi", "RelayCall");
    static final ClassName RELAY_FAULT = ClassName.get("dev.reelay.provider.spi", "RelayFault");
    static final ClassName FAULT_KIND = RELAY_FAULT.nestedClass("Kind");
    static final ClassName RELAY_OPERATIONS = ClassName.get("dev.reelay.provider.spi", "RelayOperations");

    static final ClassName AUTO_SERVICE = ClassName.get("com.google.auto.service", "AutoService");
    static final ClassName BUFFERED_SOURCE = ClassName.get("okio", "BufferedSource");
    static final ClassName JSON_ADAPTER = ClassName.get("com.squareup.moshi", "JsonAdapter");
    static final ClassName JSON_READER = ClassName.get("com.squareup.moshi", "JsonReader");
    static final ClassName JSON_WRITER = ClassName.get("com.squareup.moshi", "JsonWriter");
    static final ClassName MOSHI = ClassName.get("com.squareup.moshi", "Moshi");
    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    static final ClassName RETROFIT = ClassName.get("retrofit2", "Retrofit");

    static final TypeName GENERATIONS = ParameterizedTypeName.get(ClassName.get(List.class), GENERATION);

    private Core() {}

    static ClassName className(JavaName name) {
        return ClassName.get(name.packageName(), name.simpleName());
    }

    static TypeName adapterOf(TypeName type) {
        return ParameterizedTypeName.get(JSON_ADAPTER, type);
    }

    static AnnotationSpec generated() {
        return AnnotationSpec.builder(ClassName.get("dev.reelay.provider.spi", "Generated"))
                .addMember("value", "$S", "dev.reelay.generator.processor")
                .build();
    }

    static JavaFile file(JavaName name, TypeSpec type) {
        return JavaFile.builder(name.packageName(), type)
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
    }

    static TypeName typeName(WireType type) {
        if (type instanceof Scalar scalar) {
            return switch (scalar) {
                case TEXT -> ClassName.get(String.class);
                case INTEGER -> ClassName.get(Integer.class);
                case LONG -> ClassName.get(Long.class);
                case DECIMAL -> ClassName.get(Double.class);
                case FLAG -> ClassName.get(Boolean.class);
                case ANY -> ClassName.get(Object.class);
            };
        }
        if (type instanceof Ref ref) {
            return className(ref.name());
        }
        if (type instanceof ListOf list) {
            return ParameterizedTypeName.get(ClassName.get(List.class), typeName(list.element()));
        }
        return ParameterizedTypeName.get(
                ClassName.get(Map.class), ClassName.get(String.class), typeName(((MapOf) type).value()));
    }

    /** Returns {@code Map.ofEntries(...)} with one line an entry. */
    static CodeBlock mapOf(Map<String, String> words, ClassName meanings) {
        List<CodeBlock> entries = words.entrySet().stream()
                .map(word -> CodeBlock.of("$T.entry($S, $T.$L)", Map.class, word.getKey(), meanings, word.getValue()))
                .toList();
        return CodeBlock.of("$T.ofEntries($L)", Map.class, lines(entries));
    }

    /** Returns arguments, each on a line of its own. */
    static CodeBlock lines(List<CodeBlock> arguments) {
        CodeBlock.Builder code = CodeBlock.builder().add("$>$>");
        String separator = "";
        for (CodeBlock argument : arguments) {
            code.add(separator + "\n$L", argument);
            separator = ",";
        }
        return code.add("$<$<").build();
    }
}
