package dev.reelay.generator.openapi.repair;

import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.media.ComposedSchema;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What stands in the place of a schema that moved to the components. */
final class Reference {
    /** Belongs to the schema itself, wherever it stands. */
    private static final String ONE_OR_MANY = "x-one-or-many";

    private Reference() {}

    /**
     * Refers to a component from a place. Facts about a property, such as its description and that it can be null, are taken
     * off the schema and stay with the property, beside an {@code allOf} of the reference, as OpenAPI 3.0 ignores what
     * stands beside a reference itself.
     */
    static Schema<?> to(String component, SchemaPlace place, SpecVersion version) {
        Schema<?> reference = new Schema<>().$ref("#/components/schemas/" + component);
        if (place.role() != SchemaPlace.Role.PROPERTY || !hasFacts(place.schema())) {
            return reference;
        }
        Schema<?> property = version == SpecVersion.V31 ? new JsonSchema() : new ComposedSchema();
        property.addAllOfItem(reference);
        move(place.schema(), property);
        return property;
    }

    private static boolean hasFacts(Schema<?> schema) {
        boolean described =
                schema.getDescription() != null && !schema.getDescription().isBlank();
        return described
                || !extensions(schema).isEmpty()
                || Stream.of(
                                schema.getNullable(),
                                schema.getDefault(),
                                schema.getReadOnly(),
                                schema.getWriteOnly(),
                                schema.getDeprecated(),
                                schema.getExample(),
                                schema.getExternalDocs(),
                                schema.getXml())
                        .anyMatch(Objects::nonNull);
    }

    /** The description is copied, as the component needs one too. */
    private static void move(Schema<?> schema, Schema<?> property) {
        property.setDescription(schema.getDescription());
        property.setNullable(schema.getNullable());
        property.setDefault(schema.getDefault());
        property.setReadOnly(schema.getReadOnly());
        property.setWriteOnly(schema.getWriteOnly());
        property.setDeprecated(schema.getDeprecated());
        property.setExample(schema.getExample());
        property.setExternalDocs(schema.getExternalDocs());
        property.setXml(schema.getXml());
        property.setExtensions(extensions(schema));
        schema.setNullable(null);
        schema.setDefault(null);
        schema.setReadOnly(null);
        schema.setWriteOnly(null);
        schema.setDeprecated(null);
        schema.setExample(null);
        schema.setExternalDocs(null);
        schema.setXml(null);
        Object oneOrMany = Objects.requireNonNullElse(schema.getExtensions(), Map.<String, Object>of())
                .get(ONE_OR_MANY);
        schema.setExtensions(oneOrMany == null ? null : new LinkedHashMap<>(Map.of(ONE_OR_MANY, oneOrMany)));
    }

    private static Map<String, Object> extensions(Schema<?> schema) {
        Map<String, Object> kept = new LinkedHashMap<>(Objects.requireNonNullElse(schema.getExtensions(), Map.of()));
        kept.keySet().removeIf(name -> Shape.isOfTheTool(name) || name.equals(ONE_OR_MANY));
        return kept;
    }
}
