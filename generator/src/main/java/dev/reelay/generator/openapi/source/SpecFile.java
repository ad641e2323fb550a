package dev.reelay.generator.openapi.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;

/** A document as it stands in its file, once read and before anything in it is understood. */
public final class SpecFile {
    private final Path path;
    private final String name;
    private final ObjectNode root;
    private final Places places;

    SpecFile(Path path, String name, ObjectNode root, Places places) {
        this.path = path;
        this.name = name;
        this.root = root;
        this.places = places;
    }

    Path path() {
        return path;
    }

    /** What the file is called in messages. */
    public String name() {
        return name;
    }

    /** The document. */
    public ObjectNode root() {
        return root;
    }

    /** The place of a container of this document. */
    public Place place(JsonNode container) {
        return places.of(container);
    }

    /** The place of the value of a member, or of the container if it has no such member. */
    public Place place(JsonNode container, String member) {
        return places.of(container, member);
    }

    Places places() {
        return places;
    }
}
