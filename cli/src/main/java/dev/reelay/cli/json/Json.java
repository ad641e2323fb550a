package dev.reelay.cli.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.EOFException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * JSON of any shape, read and written without losing anything: whole numbers stay whole, all digits stay, members keep
 * their order, and of two with one name the last wins.
 *
 * <p>Values are {@link String}, {@link Long}, {@link BigDecimal}, {@link Boolean}, {@link List}, {@link Map} or
 * {@code null}; those that are written may be any other {@link Number} too.
 */
public final class Json {
    /** A longer number is read as text: its value would cost far more than its size. */
    private static final int MOST_DIGITS = 400;

    private static final int LONGEST_LONG = 18;
    private static final String CUT_OFF = "is cut off: the JSON ends at ";

    private Json() {}

    /**
     * Reads a document.
     *
     * @throws IllegalArgumentException if the text is something else; the message says what, as {@link #flaw} does
     */
    public static @Nullable Object read(String text) {
        Buffer rest = new Buffer().writeUtf8(text);
        Object value = document(rest);
        if (!isBlank(rest)) {
            throw new IllegalArgumentException("goes on after its JSON document");
        }
        return value;
    }

    /** Says what keeps a text from being one or more JSON documents, as {@code is no JSON from $.id on}; else {@code null}. */
    public static @Nullable String flaw(String text) {
        Buffer rest = new Buffer().writeUtf8(text);
        try {
            do {
                document(rest);
            } while (!isBlank(rest));
            return null;
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    /** Begins an object that is to be written. */
    public static Members members() {
        return new Members();
    }

    /** Returns a value as one line, in which nothing moves a terminal's cursor or turns its text. */
    public static String line(@Nullable Object value) {
        Buffer buffer = new Buffer();
        try (JsonWriter writer = JsonWriter.of(buffer)) {
            writer.setSerializeNulls(true);
            write(writer, value);
        } catch (IOException e) {
            throw new AssertionError("a buffer does no I/O", e);
        }
        return escaped(buffer.readUtf8());
    }

    private static @Nullable Object document(Buffer rest) {
        JsonReader reader = JsonReader.of(rest);
        try {
            return value(reader);
        } catch (EOFException e) {
            throw new IllegalArgumentException(CUT_OFF + reader.getPath(), e);
        } catch (IOException e) {
            boolean inText = String.valueOf(e.getMessage()).startsWith("Unterminated string");
            String path = reader.getPath();
            throw new IllegalArgumentException(inText ? CUT_OFF + path : "is no JSON from " + path + " on", e);
        } catch (JsonDataException e) {
            throw new IllegalArgumentException("is no JSON that can be read: " + e.getMessage(), e);
        }
    }

    private static @Nullable Object value(JsonReader reader) throws IOException {
        switch (reader.peek()) {
            case BEGIN_OBJECT -> {
                Map<String, @Nullable Object> members = new LinkedHashMap<>();
                reader.beginObject();
                while (reader.hasNext()) {
                    members.put(reader.nextName(), value(reader));
                }
                reader.endObject();
                return members;
            }
            case BEGIN_ARRAY -> {
                List<@Nullable Object> items = new ArrayList<>();
                reader.beginArray();
                while (reader.hasNext()) {
                    items.add(value(reader));
                }
                reader.endArray();
                return items;
            }
            case NUMBER -> {
                return number(reader.nextString());
            }
            case BOOLEAN -> {
                return reader.nextBoolean();
            }
            case NULL -> {
                return reader.nextNull();
            }
            default -> {
                return reader.nextString();
            }
        }
    }

    private static Object number(String text) {
        if (text.length() > MOST_DIGITS) {
            return text;
        }
        boolean whole = text.length() <= LONGEST_LONG && text.matches("-?\\d+");
        try {
            return whole ? (Object) Long.valueOf(text) : new BigDecimal(text);
        } catch (NumberFormatException e) {
            return text; // an exponent that nobody can mean
        }
    }

    private static void write(JsonWriter writer, @Nullable Object value) throws IOException {
        if (value instanceof Members members) {
            write(writer, members.values);
        } else if (value instanceof Map<?, ?> map) {
            writer.beginObject();
            for (Map.Entry<?, ?> member : map.entrySet()) {
                writer.name(String.valueOf(member.getKey()));
                write(writer, member.getValue());
            }
            writer.endObject();
        } else if (value instanceof Iterable<?> items) {
            writer.beginArray();
            for (Object item : items) {
                write(writer, item);
            }
            writer.endArray();
        } else if (value instanceof Boolean flag) {
            writer.value(flag);
        } else if (value instanceof Number number) {
            writer.value(number);
        } else if (value == null) {
            writer.nullValue();
        } else {
            writer.value(value.toString());
        }
    }

    /** JSON leaves these as they are; a terminal obeys them. */
    private static String escaped(String json) {
        StringBuilder escaped = null;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            boolean control = (c >= 0x7f && c <= 0x9f)
                    || c == 0x61c
                    || c == 0x200e
                    || c == 0x200f
                    || (c >= 0x2028 && c <= 0x202e)
                    || (c >= 0x2066 && c <= 0x2069);
            if (control) {
                escaped = escaped == null ? new StringBuilder(json.substring(0, i)) : escaped;
                String hex = Integer.toHexString(c);
                escaped.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
            } else if (escaped != null) {
                escaped.append(c);
            }
        }
        return escaped == null ? json : escaped.toString();
    }

    private static boolean isBlank(Buffer rest) {
        for (long i = 0; i < rest.size(); i++) {
            if (rest.getByte(i) < 0 || rest.getByte(i) > ' ') {
                return false;
            }
        }
        return true;
    }

    /** The members of an object that is to be written, in their order. Not thread-safe. */
    public static final class Members {
        private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

        private Members() {}

        /** Adds a member; one whose value is {@code null} is left out. */
        public Members with(String name, @Nullable Object value) {
            if (value != null) {
                values.put(name, value);
            }
            return this;
        }

        /** Adds a member, which stays where its value is {@code null}. */
        public Members always(String name, @Nullable Object value) {
            values.put(name, value);
            return this;
        }

        /** Returns the object as one line, like {@link Json#line}. */
        public String line() {
            return Json.line(values);
        }
    }
}
