package dev.reelay.stored;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The members of a JSON object, each taken by its type; an error names the member. Not thread-safe. */
final class Members {
    private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000L);

    private final String path;
    private final Map<String, ? extends @Nullable Object> values;

    Members(String path, Map<String, ? extends @Nullable Object> values) {
        this.path = path;
        this.values = values;
    }

    /**
     * Checks that every member is one of some.
     *
     * @throws IllegalArgumentException if one is not
     */
    void requireAll(Set<String> known) {
        for (String name : values.keySet()) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException("there is no member \"" + path + name + "\"; there are: "
                        + String.join(", ", known) + ". What only the relay knows goes into \"parameters\"");
            }
        }
    }

    @Nullable
    String text(String name) {
        return taken(name, String.class, "a text");
    }

    @Nullable
    Boolean flag(String name) {
        return taken(name, Boolean.class, "true or false");
    }

    @Nullable
    Long whole(String name) {
        return taken(name, Long.class, "a whole number");
    }

    @Nullable
    Integer small(String name) {
        Long value = whole(name);
        if (value == null) {
            return null;
        }
        if (value != value.intValue()) {
            throw wrong(name, value, "a number of up to ten digits");
        }
        return value.intValue();
    }

    @Nullable
    BigDecimal number(String name) {
        Number value = taken(name, Number.class, "a number");
        return value == null ? null : new BigDecimal(value.toString());
    }

    @Nullable
    Double real(String name) {
        Number value = taken(name, Number.class, "a number");
        return value == null ? null : value.doubleValue();
    }

    private <T> @Nullable T taken(String name, Class<T> type, String expected) {
        Object value = values.get(name);
        if (value != null && !type.isInstance(value)) {
            throw wrong(name, value, expected);
        }
        return type.cast(value);
    }

    @Nullable
    Instant moment(String name) {
        return parsed(name, Instant::parse, "a moment as 2026-01-31T12:00:00Z");
    }

    /** Takes a duration: a number of seconds, or its text, with an {@code s} behind it or not. */
    @Nullable
    Duration seconds(String name) {
        Object value = values.get(name);
        String text = value instanceof String said && said.endsWith("s")
                ? said.substring(0, said.length() - 1)
                : String.valueOf(value);
        try {
            return value == null
                    ? null
                    : Duration.ofNanos(new BigDecimal(text).multiply(NANOS).longValueExact());
        } catch (ArithmeticException | NumberFormatException e) {
            throw wrong(name, value, "a number of seconds");
        }
    }

    <T> @Nullable T parsed(String name, Function<String, T> reading, String expected) {
        String text = text(name);
        try {
            return text == null ? null : reading.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw wrong(name, text, expected);
        }
    }

    /** Takes an object; {@code null} where there is none. */
    @Nullable
    Members object(String name) {
        Map<String, @Nullable Object> value = map(name);
        return value == null ? null : new Members(path + name + ".", value);
    }

    @Nullable
    Map<String, @Nullable Object> map(String name) {
        Object value = values.get(name);
        return value == null ? null : map(name, value);
    }

    /** Takes a list of objects; a text in it is an object of one member, named {@code alone}. */
    List<Members> list(String name, String alone) {
        Object value = values.get(name);
        List<Members> items = new ArrayList<>();
        if (value instanceof Iterable<?> all) {
            for (Object item : all) {
                Map<String, @Nullable Object> members = item instanceof String ? Map.of(alone, item) : map(name, item);
                items.add(new Members(path + name + "[" + items.size() + "].", members));
            }
        } else if (value != null) {
            throw wrong(name, value, "a list");
        }
        return items;
    }

    private Map<String, @Nullable Object> map(String name, @Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw wrong(name, value, "an object");
        }
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        map.forEach((key, member) -> members.put(String.valueOf(key), member));
        return members;
    }

    <T> T required(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalArgumentException("the member \"" + path + name + "\" is missing");
        }
        return value;
    }

    private IllegalArgumentException wrong(String name, @Nullable Object value, String expected) {
        String text = String.valueOf(value);
        String shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
        return new IllegalArgumentException(
                "the member \"" + path + name + "\" must be " + expected + ", and is \"" + shown + "\"");
    }
}
