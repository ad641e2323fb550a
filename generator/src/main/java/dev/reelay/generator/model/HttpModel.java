package dev.reelay.generator.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a method of the HTTP interface goes over the wire.
 *
 * @param method the method's name
 * @param verb {@code GET}, {@code POST}, …
 * @param path the parts of the path in their order, without slashes between them
 * @param parameters what goes into the path, the query and the headers
 * @param body the record that it sends; {@code null} for nothing
 * @param file the property of the body that goes as a file of a form if it is one; {@code null} for none
 */
public record HttpModel(
        String method,
        String verb,
        List<PathPart> path,
        List<Parameter> parameters,
        @Nullable WireRecord body,
        @Nullable String file) {

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

    /** What fills a parameter. */
    public interface Filler {}

    /** A fixed value. */
    public record Constant(String value) implements Filler {}

    /** What an operation itself knows. */
    public enum Known implements Filler {
        /** The generation's id. */
        ID,
        /** What the generation's ref keeps. */
        KEPT,
        /** The number of a page, from 1. */
        PAGE,
        /** How many generations come before a page. */
        OFFSET,
        /** The id of the last generation before a page. */
        AFTER,
        /** How many generations a page has. */
        SIZE
    }

    /** A parameter, and what fills it. */
    public record Parameter(Place place, String name, Filler filler) {}

    /** Tells whether something fills a parameter. */
    public boolean has(Filler filler) {
        return parameters.stream().anyMatch(parameter -> parameter.filler().equals(filler));
    }
}
