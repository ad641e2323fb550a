package dev.reelay.provider.spi;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one element of a list or map.
 *
 * @param <T> what it is read into
 */
@FunctionalInterface
public interface ElementReader<T> {
    /** Reads a text. */
    ElementReader<String> TEXT = KeptMembers::text;

    /** Reads a whole number of 32 bits. */
    ElementReader<Integer> INTEGER = KeptMembers::integer;

    /** Reads a whole number of 64 bits. */
    ElementReader<Long> LONG = KeptMembers::longInteger;

    /** Reads a number. */
    ElementReader<Double> DECIMAL = KeptMembers::decimal;

    /** Reads a boolean. */
    ElementReader<Boolean> FLAG = KeptMembers::flag;

    /** Reads any JSON. */
    ElementReader<Object> ANY = KeptMembers::any;

    /** Reads the next value, or keeps it under {@code name} where it does not fit. */
    @Nullable
    T read(KeptMembers kept, JsonReader reader, String name) throws IOException;

    /** Returns how an object is read. */
    static <T> ElementReader<T> object(JsonAdapter<T> adapter) {
        return (kept, reader, name) -> kept.object(reader, name, adapter);
    }

    /** Returns how a list is read. */
    static <T> ElementReader<List<T>> listOf(ElementReader<T> element) {
        return (kept, reader, name) -> kept.list(reader, name, element);
    }

    /** Returns how an object whose members may have any name is read. */
    static <T> ElementReader<Map<String, T>> mapOf(ElementReader<T> element) {
        return (kept, reader, name) -> kept.map(reader, name, element);
    }
}
