package dev.reelay.generator.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites alternatives into what a record can hold.
 *
 * <p>{@code oneOf: [T, array of T]} as a named schema becomes a record with a list, marked; every other {@code oneOf} and
 * {@code anyOf} becomes "any JSON", because relays do not tell which alternative they send.
 */
@SuppressWarnings("rawtypes") // the parser's own signatures are raw
final class OneOrMany {
    static final String EXTENSION = "x-one-or-many";

    private OneOrMany() {}

    static void rewrite(OpenAPI document) {
        if (document.getComponents() == null || document.getComponents().getSchemas() == null) {
            return;
        }
        IdentityHashMap<Schema<?>, Boolean> seen = new IdentityHashMap<>();
        for (Schema<?> schema : document.getComponents().getSchemas().values()) {
            if (isOneOrMany(schema)) {
                toRecord(schema);
            }
            relax(schema, seen);
        }
    }

    private static boolean isOneOrMany(Schema<?> schema) {
        List<Schema> alternatives = schema.getOneOf();
        if (alternatives == null || alternatives.size() != 2) {
            return false;
        }
        String one = alternatives.get(0).get$ref();
        Schema<?> items = alternatives.get(1).getItems();
        return one != null && items != null && one.equals(items.get$ref());
    }

    private static void toRecord(Schema<?> schema) {
        Map<String, Schema> properties = new LinkedHashMap<>();
        properties.put("items", schema.getOneOf().get(1));
        schema.setOneOf(null);
        schema.setType("object");
        schema.setProperties(properties);
        schema.addExtension(EXTENSION, true);
    }

    private static void relax(@Nullable Schema<?> schema, IdentityHashMap<Schema<?>, Boolean> seen) {
        if (schema == null || seen.put(schema, true) != null) {
            return;
        }
        if (schema.getOneOf() != null || schema.getAnyOf() != null) {
            schema.setOneOf(null);
            schema.setAnyOf(null);
            schema.setType(null);
            return;
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> relax(property, seen));
        }
        relax(schema.getItems(), seen);
        if (schema.getAdditionalProperties() instanceof Schema<?> values) {
            relax(values, seen);
        }
    }
}
