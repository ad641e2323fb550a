package dev.reelay.testkit.contract;

import dev.reelay.provider.spi.JsonValues;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The example bodies of an OpenAPI document, by the schema that they are examples of. Immutable and thread-safe.
 *
 * <p>Examples count that stand under a media type's {@code example} or {@code examples}, the latter also as references
 * to {@code #/components/examples}, and those of responses in a file beside the document.
 */
public final class SpecExamples {
    private final Map<String, Map<String, String>> bySchema = new LinkedHashMap<>();
    private final Map<Path, Map<?, ?>> documents = new HashMap<>();

    private SpecExamples(Path document) {
        walk(load(document), "", document);
    }

    /**
     * Reads a document.
     *
     * @throws UncheckedIOException if the file cannot be read
     * @throws IllegalArgumentException if it is no YAML object
     */
    public static SpecExamples of(Path yaml) {
        return new SpecExamples(yaml);
    }

    private Map<?, ?> load(Path yaml) {
        return documents.computeIfAbsent(yaml.normalize(), file -> {
            try {
                Object read = new Load(
                                LoadSettings.builder().setLabel(file.toString()).build())
                        .loadFromString(Files.readString(file));
                if (read instanceof Map<?, ?> map) {
                    return map;
                }
                throw new IllegalArgumentException(file + " is no OpenAPI document");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Returns the examples of a named schema as JSON text, by the example's name; empty where there are none. */
    public Map<String, String> of(String schema) {
        return bySchema.getOrDefault(schema, Map.of());
    }

    private void walk(@Nullable Object node, String name, Path document) {
        if (node instanceof List<?> items) {
            items.forEach(item -> walk(item, name, document));
        } else if (node instanceof Map<?, ?> map) {
            if (map.get("schema") instanceof Map<?, ?> schema && schema.get("$ref") instanceof String ref) {
                collect(map, ref.substring(ref.lastIndexOf('/') + 1), name, document);
            }
            map.forEach((key, value) -> walk(value, String.valueOf(key), document));
            if (map.get("$ref") instanceof String ref && ref.contains("#/components/responses/")) {
                Target target = follow(ref, document);
                if (!target.document().equals(document)) { // what stands in this document is walked anyway
                    walk(target.node(), name, target.document());
                }
            }
        }
    }

    private void collect(Map<?, ?> mediaType, String schema, String name, Path document) {
        Map<String, String> found = bySchema.computeIfAbsent(schema, s -> new LinkedHashMap<>());
        if (mediaType.containsKey("example")) {
            found.put(name, json(mediaType.get("example")));
        }
        if (mediaType.get("examples") instanceof Map<?, ?> examples) {
            examples.forEach((key, example) -> {
                Object written = example instanceof Map<?, ?> map && map.get("$ref") instanceof String ref
                        ? follow(ref, document).node()
                        : example;
                if (written instanceof Map<?, ?> map && map.containsKey("value")) {
                    found.put(label(String.valueOf(key), example), json(map.get("value")));
                }
            });
        }
    }

    /** A reference's target names an example better than the place that refers to it. */
    private static String label(String key, @Nullable Object example) {
        return example instanceof Map<?, ?> map && map.get("$ref") instanceof String ref
                ? ref.substring(ref.lastIndexOf('/') + 1)
                : key;
    }

    private record Target(Path document, @Nullable Object node) {}

    private Target follow(String ref, Path document) {
        int hash = ref.indexOf('#');
        Path file = hash == 0 ? document : document.resolveSibling(ref.substring(0, hash));
        Object at = load(file);
        for (String step : ref.substring(hash + 2).split("/", -1)) {
            at = Objects.requireNonNull((Map<?, ?>) at).get(step);
        }
        return new Target(file, at);
    }

    private static String json(@Nullable Object value) {
        return JsonValues.ADAPTER.serializeNulls().toJson(value);
    }
}
