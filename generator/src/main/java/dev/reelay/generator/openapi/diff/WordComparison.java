package dev.reelay.generator.openapi.diff;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares the words that the properties of named schemas list: a new one may need a meaning in a mapping. */
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
            }
        });
    }

    private void compareWords(String property, Set<String> before, Set<String> after) {
        Set<String> all = new TreeSet<>(before);
        all.addAll(after);
        for (String word : all) {
            if (!before.contains(word)) {
                changes.add(Change.Kind.OTHER, spec, property, "lists the word \"" + word + "\"");
            } else if (!after.contains(word)) {
                changes.add(Change.Kind.OTHER, spec, property, "lists the word \"" + word + "\" no longer");
            }
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

    private static Set<String> words(Schema<?> property) {
        Set<String> words = new TreeSet<>();
        if (property.getEnum() != null) {
            property.getEnum().stream().filter(Objects::nonNull).forEach(word -> words.add(word.toString()));
        }
        return words;
    }
}
