package dev.reelay.generator.openapi;

import dev.reelay.generator.openapi.repair.CamelCase;
import dev.reelay.generator.openapi.repair.Pointer;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Names that Java takes, and that clash with nothing else in a generated file. */
final class JavaNames {
    /** File systems take 255 bytes, of which an adapter's name needs some. */
    private static final int MAX_LENGTH = 60;

    private static final String COMPONENT = "#/components/schemas/";

    /** What generated files call by its simple name. */
    private static final Set<String> TAKEN = Set.of(
            ("Annotation Body Boolean Call Class DELETE Deprecated Double Enum Exception Field FormUrlEncoded GET Generated"
                            + " HEAD HTTP Header IOException IllegalArgumentException IllegalStateException Integer Iterable"
                            + " Json JsonAdapter JsonClass JsonDataException JsonReader JsonWriter Lenient List ListedWords"
                            + " Long Map Math Moshi Multipart MultipartBody NullMarked Nullable Number OPTIONS Object"
                            + " OneOrMany Override PATCH POST PUT Part Path Query Record RequestBody RequiredOnWrite"
                            + " ResponseBody Runtime RuntimeException Server Set String StringBuilder SuppressWarnings System"
                            + " Thread Throwable Type UnknownMembers Void WireAdapters Word")
                    .split(" "));

    private JavaNames() {}

    /** Renames the schemas of a document to the classes that they become. */
    static void nameClasses(OpenAPI document, Set<String> reserved) {
        @SuppressWarnings("rawtypes") // as the library declares it
        Map<String, Schema> schemas =
                document.getComponents() == null || document.getComponents().getSchemas() == null
                        ? Map.of()
                        : document.getComponents().getSchemas();
        Set<String> taken = new HashSet<>();
        TAKEN.forEach(name -> taken.add(folded(name)));
        reserved.forEach(name -> taken.add(folded(name)));
        Map<String, String> names = new TreeMap<>();
        // A name that is one of a class already stays, whatever else would like to have it.
        schemas.keySet().stream()
                .sorted()
                .filter(name -> name.equals(wish(name)) && taken.add(folded(name)))
                .forEach(name -> names.put(name, name));
        schemas.keySet().stream()
                .sorted()
                .filter(name -> !names.containsKey(name))
                .forEach(name -> names.put(name, free(wish(name), taken)));
        @SuppressWarnings("rawtypes")
        Map<String, Schema> renamed = new LinkedHashMap<>();
        schemas.forEach((name, schema) -> {
            rename(schema, names);
            renamed.put(names.get(name), schema);
        });
        if (document.getComponents() != null) {
            document.getComponents().setSchemas(renamed);
        }
        if (document.getPaths() != null) {
            document.getPaths()
                    .values()
                    .forEach(item -> item.readOperations().forEach(operation -> {
                        if (operation.getParameters() != null) {
                            operation.getParameters().forEach(parameter -> rename(parameter.getSchema(), names));
                        }
                        if (operation.getRequestBody() != null) {
                            operation
                                    .getRequestBody()
                                    .getContent()
                                    .values()
                                    .forEach(body -> rename(body.getSchema(), names));
                        }
                        operation.getResponses().values().forEach(response -> {
                            if (response.getContent() != null) {
                                response.getContent().values().forEach(body -> rename(body.getSchema(), names));
                            }
                        });
                    }));
        }
    }

    private static void rename(@Nullable Schema<?> schema, Map<String, String> names) {
        if (schema == null) {
            return;
        }
        String reference = schema.get$ref();
        if (reference != null && reference.startsWith(COMPONENT)) {
            String name = new Pointer(reference).lastStep();
            schema.set$ref(COMPONENT + names.getOrDefault(name, name));
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> rename(property, names));
        }
        if (schema.getAllOf() != null) {
            schema.getAllOf().forEach(member -> rename(member, names));
        }
        rename(schema.getItems(), names);
        if (schema.getAdditionalProperties() instanceof Schema<?> values) {
            rename(values, names);
        }
    }

    private static String wish(String name) {
        String wish = CamelCase.upper(name);
        wish = wish.isEmpty() || !Character.isJavaIdentifierStart(wish.codePointAt(0)) ? "Model" + wish : wish;
        return wish.length() <= MAX_LENGTH ? wish : wish.substring(0, wish.offsetByCodePoints(0, MAX_LENGTH / 2));
    }

    private static String free(String wish, Set<String> taken) {
        if (taken.add(folded(wish))) {
            return wish;
        }
        String base = TAKEN.contains(wish) || wish.endsWith("JsonAdapter") ? wish + "Model" : wish;
        String name = base;
        for (int number = 2; !taken.add(folded(name)); number++) {
            name = base + number;
        }
        return name;
    }

    /** Some file systems do not tell cases apart. */
    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** A name for a component or a parameter: the usual one if Java takes it, and free. */
    static String member(String usual, String wireName, Set<String> taken) {
        boolean ascii = wireName.chars().allMatch(c -> c < 128);
        String base = ascii && SourceVersion.isName(usual) ? usual : CamelCase.identifier(wireName);
        base = SourceVersion.isName(base) && !base.equals("_") ? base : "member" + base;
        String name = base;
        for (int number = 2; !taken.add(name); number++) {
            name = base + number;
        }
        return name;
    }
}
