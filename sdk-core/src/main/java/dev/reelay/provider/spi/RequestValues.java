package dev.reelay.provider.spi;

import dev.reelay.ImageInput;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How request fields look on the wire. */
public final class RequestValues {
    private static final String BASE64 = ";base64,";

    private RequestValues() {}

    /** Returns the picture's URL or {@code data:} URI. */
    public static @Nullable String text(@Nullable ImageInput value) {
        return value == null ? null : value.value();
    }

    /** Returns the picture's URL, or its base64 without the {@code data:} URI around it. */
    public static @Nullable String base64(@Nullable ImageInput value) {
        String text = text(value);
        int start = text == null || !text.startsWith("data:") ? -1 : text.indexOf(BASE64);
        return text == null || start < 0 ? text : text.substring(start + BASE64.length());
    }

    /** Returns whole seconds, as {@code 5s}. */
    public static @Nullable String text(@Nullable Duration value) {
        return value == null ? null : value.toSeconds() + "s";
    }

    /** Returns whole seconds in a text without their unit, as {@code 5}. */
    public static @Nullable String secondsText(@Nullable Duration value) {
        return value == null ? null : Long.toString(value.toSeconds());
    }

    /** Returns whole seconds. */
    public static @Nullable Long seconds(@Nullable Duration value) {
        return value == null ? null : Long.valueOf(value.toSeconds());
    }

    /** Returns whole seconds. */
    public static @Nullable Integer intSeconds(@Nullable Duration value) {
        return value == null ? null : Integer.valueOf(Math.toIntExact(value.toSeconds()));
    }

    /** Returns seconds. */
    public static @Nullable Double decimalSeconds(@Nullable Duration value) {
        return value == null ? null : Double.valueOf((double) value.toSeconds());
    }

    /**
     * Requires a field that the specification requires.
     *
     * @param field the request field's name
     * @param wire the property's name on the wire
     * @throws IllegalArgumentException if it is not set
     */
    public static <T> T required(@Nullable T value, String field, String wire) {
        if (value == null) {
            throw new IllegalArgumentException("the relay requires \"" + wire + "\": set " + field + " in the request");
        }
        return value;
    }

    /**
     * Refuses a field that the chosen call does not send, although another call for the same operation does.
     *
     * @param field the request field's name
     * @param method the chosen call's name in the specification
     * @throws IllegalArgumentException if it is set
     */
    public static void refuse(@Nullable Object value, String field, String method) {
        if (value != null) {
            throw new IllegalArgumentException(field + " does not go with what else the request says, as " + method
                    + " does not take it: leave it out");
        }
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
