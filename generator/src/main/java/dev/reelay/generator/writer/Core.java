package dev.reelay.generator.writer;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
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
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/** The names that generated code refers to. The generator does not depend on the modules that have them. */
final class Core {
    private static final String SPI = "dev.reelay.provider.spi";
    private static final int LONGEST_LITERAL = 80;

    static final ClassName BALANCE_CALL = ClassName.get(SPI, "BalanceCall");
    static final ClassName BALANCE_DRAFT = ClassName.get(SPI, "BalanceDraft");
    static final ClassName ELEMENT_READER = ClassName.get(SPI, "ElementReader");
    static final ClassName GENERATION_DECODER = ClassName.get(SPI, "GenerationDecoder");
    static final ClassName GENERATION_DRAFT = ClassName.get(SPI, "GenerationDraft");
    static final ClassName JSON_VALUES = ClassName.get(SPI, "JsonValues");
    static final ClassName KEPT_MEMBERS = ClassName.get(SPI, "KeptMembers");
    static final ClassName LEFTOVERS = ClassName.get(SPI, "Leftovers");
    static final ClassName LIST_CALL = ClassName.get(SPI, "ListCall");
    static final ClassName ORIGIN = ClassName.get(SPI, "Origin");
    static final ClassName OWN_CALL = ClassName.get(SPI, "OwnCall");
    static final ClassName RELAY_CALL = ClassName.get(SPI, "RelayCall");
    static final ClassName RELAY_OPERATIONS = ClassName.get(SPI, "RelayOperations");
    static final ClassName RELAY_REQUEST = ClassName.get(SPI, "RelayRequest");
    static final ClassName REQUEST_VALUES = ClassName.get(SPI, "RequestValues");
    static final ClassName VIDEO_DRAFT = ClassName.get(SPI, "VideoDraft");
    static final ClassName WIRE_JSON = ClassName.get(SPI, "WireJson");
    static final ClassName WIRE_PROVIDER = ClassName.get(SPI, "WireProvider");

    static final ClassName EXTEND_REQUEST = ClassName.get("dev.reelay", "ExtendRequest");
    static final ClassName GENERATION = ClassName.get("dev.reelay", "Generation");
    static final ClassName GENERATION_REF = ClassName.get("dev.reelay", "GenerationRef");
    static final ClassName GENERATION_STATE = ClassName.get("dev.reelay", "GenerationState");
    static final ClassName OPERATION = ClassName.get("dev.reelay", "Operation");
    static final ClassName OWN_REQUEST = ClassName.get("dev.reelay", "OwnRequest");
    static final ClassName REQUEST_FIELD = ClassName.get("dev.reelay", "RequestField");
    static final ClassName SUBMIT_REQUEST = ClassName.get("dev.reelay", "SubmitRequest");

    static final ClassName CAPABILITIES = ClassName.get("dev.reelay.provider", "Capabilities");
    static final ClassName ERROR_KIND = ClassName.get("dev.reelay.errors", "ErrorKind");
    static final ClassName KEY_FORM = ClassName.get("dev.reelay.provider.mapping", "KeyForm");
    static final ClassName RELAY = ClassName.get("dev.reelay.provider", "Relay");

    static final ClassName HTTP_REQUEST = ClassName.get("okhttp3", "Request");
    static final ClassName HTTP_URL = ClassName.get("okhttp3", "HttpUrl");
    static final ClassName JSON_ADAPTER = ClassName.get("com.squareup.moshi", "JsonAdapter");
    static final ClassName JSON_READER = ClassName.get("com.squareup.moshi", "JsonReader");
    static final ClassName JSON_WRITER = ClassName.get("com.squareup.moshi", "JsonWriter");
    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    static final TypeName GENERATIONS = ParameterizedTypeName.get(ClassName.get(List.class), GENERATION);

    private Core() {}

    static ClassName className(JavaName name) {
        return ClassName.get(name.packageName(), name.simpleName());
    }

    static TypeName adapterOf(TypeName type) {
        return ParameterizedTypeName.get(JSON_ADAPTER, type);
    }

    static TypeName entryOf(TypeName value) {
        return ParameterizedTypeName.get(
                ClassName.get(Map.class).nestedClass("Entry"), ClassName.get(String.class), value);
    }

    static AnnotationSpec generated() {
        return AnnotationSpec.builder(ClassName.get(SPI, "Generated"))
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
            return listOf(typeName(list.element()));
        }
        return ParameterizedTypeName.get(
                ClassName.get(Map.class), ClassName.get(String.class), typeName(((MapOf) type).value()));
    }

    static TypeName listOf(TypeName element) {
        return ParameterizedTypeName.get(ClassName.get(List.class), element);
    }

    /** Returns a dictionary from words to constants, sorted. */
    static FieldSpec dictionary(String field, Map<String, String> words, ClassName meanings) {
        List<CodeBlock> entries = new TreeMap<>(words)
                .entrySet().stream()
                        .map(word -> CodeBlock.of(
                                "$T.entry($S, $T.$L)", Map.class, word.getKey(), meanings, word.getValue()))
                        .toList();
        return constant(
                ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), meanings),
                field,
                CodeBlock.of("$T.ofEntries($L)", Map.class, lines(entries)));
    }

    static FieldSpec constant(TypeName type, String name, CodeBlock value) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build();
    }

    /** Returns the arguments of a statement's outermost call: more than a few each on a line of its own. */
    static CodeBlock arguments(List<CodeBlock> arguments) {
        CodeBlock line = wrapped(arguments);
        boolean few = arguments.size() <= 2 && line.toString().length() <= LONGEST_LITERAL;
        return few ? line : column(arguments);
    }

    /** Statements indent their second line by themselves. */
    private static CodeBlock column(List<CodeBlock> arguments) {
        return arguments.stream()
                .map(argument -> CodeBlock.of("\n$L", argument))
                .collect(CodeBlock.joining(","));
    }

    /** Returns the arguments of a call within another one, or in a field, each on a line of its own if there are several. */
    static CodeBlock lines(List<CodeBlock> arguments) {
        return arguments.size() == 1 ? arguments.get(0) : CodeBlock.of("$>$>$L$<$<", column(arguments));
    }

    /** Returns a text as a literal, in several pieces where it is long. */
    static CodeBlock text(String text) {
        CodeBlock.Builder code = CodeBlock.builder();
        int start = 0;
        while (text.length() - start > LONGEST_LITERAL) {
            int blank = text.lastIndexOf(' ', start + LONGEST_LITERAL - 1);
            int end = blank < start ? start + LONGEST_LITERAL : blank + 1;
            end = Character.isHighSurrogate(text.charAt(end - 1)) ? end + 1 : end;
            code.add("$S$W+ ", text.substring(start, end));
            start = end;
        }
        return code.add("$S", text.substring(start)).build();
    }

    /** Returns arguments that stay on one line as long as there is room. */
    static CodeBlock wrapped(List<CodeBlock> arguments) {
        return arguments.stream().collect(CodeBlock.joining(",$W"));
    }
}
