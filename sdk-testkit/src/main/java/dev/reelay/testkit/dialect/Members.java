package dev.reelay.testkit.dialect;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a JSON object whose members keep their order and may be {@code null}. Not thread-safe. */
public final class Members {
    private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

    /** Starts an empty object. */
    public Members() {}

    /** Adds a member, or replaces it where it stands. */
    public Members with(String name, @Nullable Object value) {
        members.put(name, value);
        return this;
    }

    /** Adds all members of another object. */
    public Members with(Map<String, ? extends @Nullable Object> others) {
        members.putAll(others);
        return this;
    }

    /** Returns the object; unmodifiable. */
    public Map<String, @Nullable Object> toMap() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }
}
