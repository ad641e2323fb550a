package dev.reelay.cli.doctor;

import org.jspecify.annotations.Nullable;

/**
 * A JSON member that the specification does not know.
 *
 * @param path its names from the outside in, joined by dots; lists have no name
 * @param value as it came
 */
public record UnknownMember(String path, @Nullable Object value) {
    /** Returns the member's own name. */
    public String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** Returns the path of the object that has the member; empty for the answer itself. */
    public String parent() {
        int end = path.lastIndexOf('.');
        return end < 0 ? "" : path.substring(0, end);
    }
}
