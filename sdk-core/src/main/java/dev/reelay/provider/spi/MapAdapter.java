package dev.reelay.provider.spi;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON object into an unmodifiable map; of two members with one name the last wins.
 *
 * @param <T> the values' type
 */
public final class MapAdapter<T> extends JsonAdapter<Map<String, @Nullable T>> {
    private final JsonAdapter<T> values;

    /** Makes an adapter from that of the values. */
    public MapAdapter(JsonAdapter<T> values) {
        this.values = values;
    }

    @Override
    public @Nullable Map<String, @Nullable T> fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        Map<String, @Nullable T> map = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            map.put(reader.nextName(), values.fromJson(reader));
        }
        reader.endObject();
        return Collections.unmodifiableMap(map);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Map<String, @Nullable T> map) throws IOException {
        if (map == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        for (Map.Entry<String, @Nullable T> member : map.entrySet()) {
            writer.name(member.getKey());
            values.toJson(writer, member.getValue());
        }
        writer.endObject();
    }
}
