package dev.reelay.provider.spi;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes JSON of any shape without losing anything: whole numbers stay whole, all digits stay, members keep
 * their order, and of two members with one name the last wins. A {@link Double} without a fraction is written as a whole number.
 *
 * <p>Values are {@link String}, {@link Long}, {@link BigDecimal}, {@link Boolean}, unmodifiable {@link List} and
 * {@link Map}, or {@code null}. A number of more than {@value #MAX_DIGITS} characters, and a value that is nested deeper
 * than {@value #MAX_DEPTH}, come as the text of their JSON: reading either as it is would cost far more than its size.
 * Stateless and thread-safe.
 */
public final class JsonValues extends JsonAdapter<Object> {
    /** How deep a value may be nested. */
    public static final int MAX_DEPTH = 64;

    /** How long a number may be, in characters. */
    public static final int MAX_DIGITS = 400;

    private static final int LONGEST_LONG = 20;
    /** Below it, each whole number is a double of its own. */
    private static final double MOST_EXACT = 1L << 53;

    /** The adapter. */
    public static final JsonValues ADAPTER = new JsonValues();

    private JsonValues() {}

    @Override
    public @Nullable Object fromJson(JsonReader reader) throws IOException {
        return read(reader, 0);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            writer.beginObject();
            for (Map.Entry<?, ?> member : map.entrySet()) {
                writer.name(String.valueOf(member.getKey()));
                toJson(writer, member.getValue());
            }
            writer.endObject();
        } else if (value instanceof Iterable<?> items) {
            writer.beginArray();
            for (Object item : items) {
                toJson(writer, item);
            }
            writer.endArray();
        } else if (value instanceof Boolean flag) {
            writer.value(flag);
        } else if (value instanceof Number number) {
            writer.value(plain(number));
        } else if (value == null) {
            writer.nullValue();
        } else {
            writer.value(value.toString());
        }
    }

    private static @Nullable Object read(JsonReader reader, int depth) throws IOException {
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> depth == MAX_DEPTH ? text(reader) : readObject(reader, depth);
            case BEGIN_ARRAY -> depth == MAX_DEPTH ? text(reader) : readArray(reader, depth);
            case STRING -> reader.nextString();
            case NUMBER -> number(reader);
            case BOOLEAN -> reader.nextBoolean();
            case NULL -> reader.nextNull();
            default -> throw new JsonDataException("expected a value at " + reader.getPath());
        };
    }

    private static String text(JsonReader reader) throws IOException {
        try (BufferedSource source = reader.nextSource()) {
            return source.readUtf8();
        }
    }

    private static Map<String, @Nullable Object> readObject(JsonReader reader, int depth) throws IOException {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            members.put(reader.nextName(), read(reader, depth + 1));
        }
        reader.endObject();
        return Collections.unmodifiableMap(members);
    }

    private static List<@Nullable Object> readArray(JsonReader reader, int depth) throws IOException {
        List<@Nullable Object> items = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            items.add(read(reader, depth + 1));
        }
        reader.endArray();
        return Collections.unmodifiableList(items);
    }

    /**
     * Returns a number as it would be read, whatever type the specification gives it: without a fraction it has none, as
     * relays that want a whole number refuse 5.0.
     */
    static Number plain(Number number) {
        if (!(number instanceof Double)) {
            return number instanceof Integer ? (Number) number.longValue() : number;
        }
        double exact = number.doubleValue();
        if (Math.abs(exact) < MOST_EXACT && exact == Math.rint(exact)) {
            return number.longValue();
        }
        return Double.isFinite(exact) ? new BigDecimal(number.toString()) : number;
    }

    /** Reads a number, or the text of one that was looked at already. */
    static Object number(JsonReader reader) throws IOException {
        String text = reader.nextString();
        if (text.length() > MAX_DIGITS) {
            return text;
        }
        try {
            if (text.length() <= LONGEST_LONG && text.indexOf('.') < 0 && text.indexOf('e') < 0) {
                return Long.valueOf(text);
            }
        } catch (NumberFormatException tooLarge) {
            // a BigDecimal then
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException notDecimal) {
            throw new JsonDataException("not a number: " + text + " at " + reader.getPath(), notDecimal);
        }
    }
}
