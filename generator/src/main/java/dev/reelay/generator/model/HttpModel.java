package dev.reelay.generator.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a method of the HTTP interface goes over the wire.
 *
 * @param method the method's name
 * @param verb {@code GET}, {@code POST}, …
 * @param path the parts of the path in their order, without slashes between them
 * @param parameters what goes into the query and the headers
 * @param body the record that it sends; {@code null} for nothing
 */
public record HttpModel(
        String method,
        String verb,
        List<PathPart> path,
        List<Parameter> parameters,
        @Nullable WireRecord body) {

    /** A fixed part of the path, or a segment that a value fills. */
    public record PathPart(String text, boolean isValue) {}

    /** Where a parameter goes. */
    public enum Place {
        /** A segment of the path. */
        PATH,
        /** The query. */
        QUERY,
        /** A header. */
        HEADER
    }

    /**
     * A parameter.
     *
     * @param value the fixed value; {@code null} for the generation's id
     */
    public record Parameter(
            Place place, String name, @Nullable String value) {}
}
