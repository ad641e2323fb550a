package dev.reelay.provider.spi;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A wire record: one JSON object of a specification, and the members of it that the specification does not know. */
public interface WireObject {
    /**
     * Returns the members that no component holds, in the order of their first appearance: those without one, and those
     * whose value has another type than the specification says. Unmodifiable.
     */
    Map<String, @Nullable Object> unknownMembers();
}
