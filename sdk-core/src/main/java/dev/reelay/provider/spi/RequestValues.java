package dev.reelay.provider.spi;

import dev.reelay.ImageInput;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How request fields look on the wire. */
public final class RequestValues {
    private RequestValues() {}

    /** Returns the text itself. */
    public static @Nullable String text(@Nullable String value) {
        return value;
    }

    /** Returns the picture's URL or {@code data:} URI. */
    public static @Nullable String text(@Nullable ImageInput value) {
        return value == null ? null : value.value();
    }

    /** Returns whole seconds, as {@code 5s}. */
    public static @Nullable String text(@Nullable Duration value) {
        return value == null ? null : value.toSeconds() + "s";
    }

    /**
     * Returns a request's own parameters.
     *
     * @param taken the names that request fields fill
     * @throws IllegalArgumentException if a parameter has such a name
     */
    public static Map<String, Object> parameters(Map<String, Object> parameters, Set<String> taken) {
        for (String name : parameters.keySet()) {
            if (taken.contains(name)) {
                throw new IllegalArgumentException(
                        "parameter \"" + name + "\" is filled by a field of the request: set that field instead");
            }
        }
        return parameters;
    }
}
