package dev.reelay.generator.openapi.repair;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/**
 * What a schema accepts, apart from words about it. Two schemas of one shape differ at most in the order of their
 * properties, in titles, descriptions and examples, and in what the export tool keeps for itself.
 */
record Shape(String accepts) implements Comparable<Shape> {
    private static final Set<String> WORDS =
            Set.of("deprecated", "description", "example", "examples", "externalDocs", "title", "xml");
    /** Facts about the place of a schema, which stay at the place. */
    private static final Set<String> PLACE = Set.of("default", "nullable", "readOnly", "writeOnly");

    private static final List<String> KEYWORDS =
            List.of("additionalProperties", "allOf", "anyOf", "items", "not", "oneOf");

    /** The shape of a schema, given as JSON with sorted names. */
    static Shape of(JsonNode schema) {
        JsonNode accepts = schema.deepCopy();
        strip(accepts);
        return new Shape((accepts instanceof ObjectNode object ? object.remove(PLACE) : accepts).toString());
    }

    private static void strip(JsonNode schema) {
        if (schema instanceof ObjectNode object) {
            object.remove(WORDS);
            object.properties().removeIf(member -> isOfTheTool(member.getKey()));
            object.path("properties").forEach(Shape::strip);
            KEYWORDS.forEach(keyword -> strip(object.path(keyword)));
        } else {
            schema.forEach(Shape::strip);
        }
    }

    /** Tells whether the export tool keeps something for itself under this name. */
    static boolean isOfTheTool(String extension) {
        return extension.startsWith("x-apifox") || extension.equals("x-run-in-apifox");
    }

    @Override
    public int compareTo(Shape other) {
        return accepts.compareTo(other.accepts);
    }
}
