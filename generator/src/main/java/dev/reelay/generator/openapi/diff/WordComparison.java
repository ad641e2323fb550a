package dev.reelay.generator.openapi.diff;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares what only our generator knows about the properties of named schemas: dictionaries and leniency. */
final class WordComparison {
    private final Changes changes;
    private final String spec;

    WordComparison(Changes changes, String spec) {
        this.changes = changes;
        this.spec = spec;
    }

    void compare(OpenAPI before, OpenAPI after) {
        Map<String, Schema<?>> current = properties(after);
        properties(before).forEach((property, schema) -> {
            Schema<?> now = current.get(property);
            if (now != null) {
                compareWords(property, words(schema), words(now));
                compareLeniency(property, isLenient(schema), isLenient(now));
            }
        });
    }

    private void compareWords(String property, Map<?, ?> before, Map<?, ?> after) {
        TreeSet<String> words = new TreeSet<>();
        before.keySet().forEach(word -> words.add(word.toString()));
        after.keySet().forEach(word -> words.add(word.toString()));
        for (String word : words) {
            Object was = before.get(word);
            Object is = after.get(word);
            if (was == null) {
                changes.add(Change.Kind.OTHER, spec, property, "word \"" + word + "\" added, means " + is);
            } else if (is == null) {
                changes.add(Change.Kind.BREAKING, spec, property, "word \"" + word + "\" removed, meant " + was);
            } else if (!was.equals(is)) {
                changes.add(
                        Change.Kind.BREAKING, spec, property, "word \"" + word + "\" meant " + was + ", means " + is);
            }
        }
    }

    private void compareLeniency(String property, boolean before, boolean after) {
        if (before != after) {
            changes.add(
                    after ? Change.Kind.OTHER : Change.Kind.BREAKING,
                    spec,
                    property,
                    after ? "now lenient" : "no longer lenient");
        }
    }

    private static Map<String, Schema<?>> properties(OpenAPI document) {
        Map<String, Schema<?>> found = new TreeMap<>();
        if (document.getComponents() != null && document.getComponents().getSchemas() != null) {
            document.getComponents().getSchemas().forEach((name, schema) -> add(name, schema, found));
        }
        return found;
    }

    private static void add(String owner, Schema<?> schema, Map<String, Schema<?>> found) {
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((name, property) -> found.put(owner + "." + name, property));
        }
    }

    private static Map<?, ?> words(Schema<?> property) {
        return extension(property, "x-words") instanceof Map<?, ?> words ? words : Map.of();
    }

    private static boolean isLenient(Schema<?> property) {
        return Boolean.TRUE.equals(extension(property, "x-lenient"));
    }

    private static @Nullable Object extension(Schema<?> property, String name) {
        return property.getExtensions() == null
                ? null
                : property.getExtensions().get(name);
    }
}
