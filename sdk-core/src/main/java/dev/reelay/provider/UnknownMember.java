package dev.reelay.provider;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of an answer that the provider's specification does not name, however many objects of the answer have it.
 * Immutable and thread-safe.
 */
public final class UnknownMember {
    private final String schema;
    private final String name;
    private final @Nullable Object value;
    private final List<List<String>> places;

    private UnknownMember(String schema, String name, @Nullable Object value, List<List<String>> places) {
        this.schema = schema;
        this.name = name;
        this.value = value;
        this.places = List.copyOf(places);
    }

    /** Returns a member with a name, in objects of a schema. */
    public static UnknownMember of(String schema, String name, @Nullable Object value, List<List<String>> places) {
        return new UnknownMember(schema, name, value, places);
    }

    /** Returns the specification's name for the objects that have it. */
    public String schema() {
        return schema;
    }

    /** Returns its own name. */
    public String name() {
        return name;
    }

    /**
     * Returns a value that came with it, of the types that {@link dev.reelay.Generation#extras()} holds; {@code null} only
     * where no object has another.
     */
    public @Nullable Object value() {
        return value;
    }

    /**
     * Returns the paths of the objects that have it, each the names from the outside in: lists have none, and the answer
     * itself has an empty path. Unmodifiable.
     */
    public List<List<String>> places() {
        return places;
    }

    @Override
    public String toString() {
        return schema + "." + name + " at " + places;
    }
}
