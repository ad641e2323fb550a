package dev.reelay.provider.spi;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the members of one JSON object for a generated adapter, and keeps those that its record has no component for.
 *
 * <p>Every member is read leniently: a value of another type than the component's leaves the component {@code null} and
 * is kept as it came. Of two members with one name the last counts. Not thread-safe.
 */
public final class KeptMembers {
    private @Nullable Map<String, @Nullable Object> members;

    /** Starts with none. */
    public KeptMembers() {}

    /** Reads the next name and its value, which the record has no component for. */
    public void read(JsonReader reader) throws IOException {
        keep(reader.nextName(), JsonValues.ADAPTER.fromJson(reader));
    }

    /** Reads a text. */
    public @Nullable String text(JsonReader reader, String name) throws IOException {
        if (reader.peek() != JsonReader.Token.STRING) {
            other(reader, name);
            return null;
        }
        forget(name);
        return reader.nextString();
    }

    /** Reads a whole number of 32 bits. */
    public @Nullable Integer integer(JsonReader reader, String name) throws IOException {
        if (reader.peek() == JsonReader.Token.NUMBER) {
            try {
                int number = reader.nextInt();
                forget(name);
                return number;
            } catch (JsonDataException | NumberFormatException notWhole) {
                keep(name, JsonValues.number(reader)); // the reader still stands before it, and takes it for a text
                return null;
            }
        }
        other(reader, name);
        return null;
    }

    /** Reads a whole number of 64 bits. */
    public @Nullable Long longInteger(JsonReader reader, String name) throws IOException {
        Object number = number(reader, name);
        if (number == null || number instanceof Long) {
            return (Long) number;
        }
        keep(name, number);
        return null;
    }

    /** Reads a number. */
    public @Nullable Double decimal(JsonReader reader, String name) throws IOException {
        Object number = number(reader, name);
        if (number instanceof Number some && Double.isFinite(some.doubleValue())) {
            return some.doubleValue();
        }
        if (number != null) {
            keep(name, number);
        }
        return null;
    }

    /** Reads a boolean. */
    public @Nullable Boolean flag(JsonReader reader, String name) throws IOException {
        if (reader.peek() != JsonReader.Token.BOOLEAN) {
            other(reader, name);
            return null;
        }
        forget(name);
        return reader.nextBoolean();
    }

    /** Reads any JSON. */
    public @Nullable Object any(JsonReader reader, String name) throws IOException {
        forget(name);
        return JsonValues.ADAPTER.fromJson(reader);
    }

    /** Reads an object. */
    public <T> @Nullable T object(JsonReader reader, String name, JsonAdapter<T> adapter) throws IOException {
        if (reader.peek() != JsonReader.Token.BEGIN_OBJECT) {
            other(reader, name);
            return null;
        }
        forget(name);
        return adapter.fromJson(reader);
    }

    /** Reads one value or a list of some, as the adapter of such a record does. */
    public <T> @Nullable T oneOrMany(JsonReader reader, String name, JsonAdapter<T> adapter) throws IOException {
        JsonReader.Token token = reader.peek();
        if (token == JsonReader.Token.NULL) {
            other(reader, name);
            return null;
        }
        forget(name);
        if (token == JsonReader.Token.BEGIN_OBJECT || token == JsonReader.Token.BEGIN_ARRAY) {
            return adapter.fromJson(reader);
        }
        Object value = JsonValues.ADAPTER.fromJson(reader);
        try {
            return adapter.fromJsonValue(value);
        } catch (JsonDataException other) {
            keep(name, value);
            return null;
        }
    }

    /**
     * Reads a list. An element that does not fit is kept under the list's name, and loses none of the others; {@code null}
     * is left out.
     *
     * @param element reads the next element by the method of this class that goes with its type
     */
    public <T> @Nullable List<T> list(JsonReader reader, String name, ElementReader<T> element) throws IOException {
        if (reader.peek() != JsonReader.Token.BEGIN_ARRAY) {
            other(reader, name);
            return null;
        }
        forget(name);
        List<T> list = new ArrayList<>();
        List<@Nullable Object> others = new ArrayList<>(0);
        KeptMembers odd = new KeptMembers();
        reader.beginArray();
        while (reader.hasNext()) {
            T value = element.read(odd, reader, name);
            if (value != null) {
                list.add(value);
            } else if (odd.members != null && odd.members.containsKey(name)) {
                others.add(odd.members.remove(name));
            }
        }
        reader.endArray();
        if (!others.isEmpty()) {
            keep(name, Collections.unmodifiableList(others));
        }
        return Collections.unmodifiableList(list);
    }

    /** Reads an object whose members may have any name. A value that does not fit is kept under the object's name. */
    public <T> @Nullable Map<String, T> map(JsonReader reader, String name, ElementReader<T> element)
            throws IOException {
        if (reader.peek() != JsonReader.Token.BEGIN_OBJECT) {
            other(reader, name);
            return null;
        }
        forget(name);
        Map<String, T> map = new LinkedHashMap<>();
        KeptMembers odd = new KeptMembers();
        reader.beginObject();
        while (reader.hasNext()) {
            String key = reader.nextName();
            T value = element.read(odd, reader, key);
            if (value != null) {
                map.put(key, value);
            }
        }
        reader.endObject();
        if (odd.members != null && !odd.members.isEmpty()) {
            keep(name, odd.toMap());
        }
        return Collections.unmodifiableMap(map);
    }

    /**
     * Reads the elements of a record that is one value or a list of some; those that do not fit are left out.
     *
     * @throws JsonDataException if there is one value, and it does not fit
     */
    public static <T> @Nullable List<T> items(JsonReader reader, ElementReader<T> element) throws IOException {
        KeptMembers kept = new KeptMembers();
        if (reader.peek() == JsonReader.Token.BEGIN_ARRAY) {
            return kept.list(reader, "", element);
        }
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        JsonReader.Token token = reader.peek();
        T value = element.read(kept, reader, "");
        if (value == null) {
            throw new JsonDataException("found " + token + " before " + reader.getPath() + ", which fits nothing");
        }
        return List.of(value);
    }

    /** Returns the members in the order of their first appearance, unmodifiable. */
    public Map<String, @Nullable Object> toMap() {
        return members == null || members.isEmpty() ? Map.of() : Collections.unmodifiableMap(members);
    }

    /** Writes kept members, those with the value null included. */
    public static void write(JsonWriter writer, Map<String, ? extends @Nullable Object> members) throws IOException {
        if (members.isEmpty()) {
            return;
        }
        boolean serializeNulls = writer.getSerializeNulls();
        writer.setSerializeNulls(true);
        try {
            for (Map.Entry<String, ? extends @Nullable Object> member : members.entrySet()) {
                writer.name(member.getKey());
                JsonValues.ADAPTER.toJson(writer, member.getValue());
            }
        } finally {
            writer.setSerializeNulls(serializeNulls);
        }
    }

    private @Nullable Object number(JsonReader reader, String name) throws IOException {
        if (reader.peek() != JsonReader.Token.NUMBER) {
            other(reader, name);
            return null;
        }
        forget(name);
        return JsonValues.ADAPTER.fromJson(reader);
    }

    /** Reads a value that is not of the component's type: null, or something to keep. */
    private void other(JsonReader reader, String name) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            forget(name);
            reader.skipValue();
        } else {
            keep(name, JsonValues.ADAPTER.fromJson(reader));
        }
    }

    private void keep(String name, @Nullable Object value) {
        if (members == null) {
            members = new LinkedHashMap<>();
        }
        members.put(name, value);
    }

    private void forget(String name) {
        if (members != null) {
            members.remove(name);
        }
    }
}
