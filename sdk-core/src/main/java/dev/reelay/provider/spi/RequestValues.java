package dev.reelay.provider.spi;

import dev.reelay.GenerationRef;
import dev.reelay.ImageInput;
import dev.reelay.Reference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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

    /** Returns a number as a text. */
    public static @Nullable String text(@Nullable Number value) {
        return value == null ? null : value.toString();
    }

    /**
     * Returns a number as a smaller one.
     *
     * @throws IllegalArgumentException if it is too large
     */
    public static @Nullable Integer intNumber(@Nullable Long value) {
        if (value != null && value.intValue() != value) {
            throw new IllegalArgumentException(
                    value + " is too large a number for the relay: the largest is " + Integer.MAX_VALUE);
        }
        return value == null ? null : Integer.valueOf(value.intValue());
    }

    /** Returns a number as a larger one. */
    public static @Nullable Long longNumber(@Nullable Integer value) {
        return value == null ? null : Long.valueOf(value);
    }

    /** Returns a number as one with decimals. */
    public static @Nullable Double decimal(@Nullable Number value) {
        return value == null ? null : Double.valueOf(value.doubleValue());
    }

    /**
     * Returns the pictures' URLs or {@code data:} URIs; {@code null} for none.
     *
     * @throws IllegalArgumentException if one has a role
     */
    public static @Nullable List<String> texts(List<Reference> references) {
        return each(references, reference -> String.valueOf(text(image(reference))));
    }

    /**
     * Returns the pictures' URLs, or their base64 alone; {@code null} for none.
     *
     * @throws IllegalArgumentException if one has a role
     */
    public static @Nullable List<String> base64s(List<Reference> references) {
        return each(references, reference -> String.valueOf(base64(image(reference))));
    }

    /**
     * Returns the picture of a reference, where the relay gives no roles.
     *
     * @throws IllegalArgumentException if it has one
     */
    public static ImageInput image(Reference reference) {
        if (reference.role() != null) {
            throw new IllegalArgumentException(
                    "the relay takes no roles of references: leave out \"" + reference.role() + "\"");
        }
        return reference.image();
    }

    /** Returns an element for each reference; {@code null} for none. */
    public static <T> @Nullable List<T> each(List<Reference> references, Function<Reference, T> element) {
        return references.isEmpty() ? null : references.stream().map(element).toList();
    }

    /** Returns what is there of some elements; {@code null} for nothing. */
    @SafeVarargs
    public static <T> @Nullable List<T> list(@Nullable T... elements) {
        List<T> there = new ArrayList<>();
        for (T element : elements) {
            if (element != null) {
                there.add(element);
            }
        }
        return there.isEmpty() ? null : there;
    }

    /**
     * Returns what is there of some members; {@code null} for nothing.
     *
     * @param namesAndValues a name, its value, and so on
     */
    public static @Nullable Map<String, Object> object(@Nullable Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                members.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return members.isEmpty() ? null : members;
    }

    /** Returns the protocol's word for a value, or the value as a text where it has none of its own. */
    public static @Nullable String word(@Nullable Object value, Map<String, String> words) {
        return value == null ? null : words.getOrDefault(value.toString(), value.toString());
    }

    /** Returns a value, or another one for {@code null}. */
    public static <T> T orElse(@Nullable T value, T other) {
        return value == null ? other : value;
    }

    /** Returns what a ref keeps for later calls, or what the first submit keeps. */
    public static String kept(GenerationRef ref, String first) {
        return orElse(ref.providerState(), first);
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
        if (value != null && !(value instanceof Collection<?> some && some.isEmpty())) {
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

    /**
     * Returns those of a request's own parameters that are properties of the body, where the others go elsewhere.
     *
     * @param taken the names that request fields fill
     * @param names the names of the body's properties
     * @throws IllegalArgumentException if a parameter has a name that is taken
     */
    public static Map<String, Object> named(Map<String, Object> parameters, Set<String> taken, Set<String> names) {
        Map<String, Object> named = new LinkedHashMap<>(parameters(parameters, taken));
        named.keySet().retainAll(names);
        return named;
    }

    /**
     * Returns an object with those of a request's own parameters that are no properties of the body itself.
     *
     * @param object the object without them; {@code null} for none
     * @param names the names of the body's properties
     * @throws IllegalArgumentException if a parameter is in the object already
     */
    public static @Nullable Map<String, Object> withOthers(
            @Nullable Map<String, Object> object, Map<String, Object> parameters, Set<String> names) {
        Map<String, Object> members = new LinkedHashMap<>();
        parameters.forEach((name, value) -> {
            if (!names.contains(name)) {
                members.put(name, value);
            }
        });
        if (object != null) {
            parameters(members, object.keySet());
            members.putAll(object);
        }
        return members.isEmpty() ? null : members;
    }
}
