package dev.reelay.generator.openapi.diff;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names of a document's schemas, noted before a comparison, which writes referenced schemas into their places. */
final class NamedSchemas {
    private static final String COMPONENT = "#/components/schemas/";

    private final IdentityHashMap<Schema<?>, String> names = new IdentityHashMap<>();
    private final Map<String, String> references = new HashMap<>();

    NamedSchemas(OpenAPI document) {
        if (document.getComponents() != null && document.getComponents().getSchemas() != null) {
            document.getComponents().getSchemas().forEach((name, schema) -> {
                names.put(schema, name);
                note(name, schema);
            });
        }
    }

    /** The name that a schema has itself. */
    Optional<String> nameOf(Schema<?> schema) {
        return Optional.ofNullable(names.get(schema));
    }

    /** The name of the schema that a place such as {@code Task.video} refers to. */
    Optional<String> referenceAt(String place) {
        return Optional.ofNullable(references.get(place));
    }

    /** The place of a property. */
    static String property(String owner, String name) {
        return owner + "." + name;
    }

    /** The place of the elements of a list. */
    static String elements(String owner) {
        return owner + "[]";
    }

    /** The place of the values of a map. */
    static String values(String owner) {
        return owner + "{}";
    }

    /** The type of a schema in words. */
    static String type(Schema<?> schema) {
        String reference = reference(schema);
        if (reference != null) {
            return reference;
        }
        String type = schema.getType() == null ? "any JSON" : schema.getType();
        return schema.getFormat() == null ? type : type + " (" + schema.getFormat() + ")";
    }

    private void note(String place, @Nullable Schema<?> schema) {
        if (schema == null) {
            return;
        }
        String reference = reference(schema);
        if (reference != null) {
            references.put(place, reference);
            return;
        }
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((name, property) -> note(property(place, name), property));
        }
        note(elements(place), schema.getItems());
        note(values(place), schema.getAdditionalProperties() instanceof Schema<?> values ? values : null);
    }

    /** The name behind a reference, also behind an {@code allOf} of one reference, which carries a description. */
    private static @Nullable String reference(Schema<?> schema) {
        if (schema.get$ref() != null) {
            return schema.get$ref().startsWith(COMPONENT) ? schema.get$ref().substring(COMPONENT.length()) : null;
        }
        boolean wraps = schema.getAllOf() != null && schema.getAllOf().size() == 1;
        return wraps ? reference(schema.getAllOf().get(0)) : null;
    }
}
