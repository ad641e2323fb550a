package dev.reelay.provider.spi;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON array into an unmodifiable list; elements that are null are left out.
 *
 * @param <T> the elements' type
 */
public final class ListAdapter<T> extends JsonAdapter<List<T>> {
    private final JsonAdapter<T> elements;

    /** Makes an adapter from that of the elements. */
    public ListAdapter(JsonAdapter<T> elements) {
        this.elements = elements;
    }

    @Override
    public @Nullable List<T> fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        List<T> list = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            T element = elements.fromJson(reader);
            if (element != null) {
                list.add(element);
            }
        }
        reader.endArray();
        return Collections.unmodifiableList(list);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable List<T> list) throws IOException {
        if (list == null) {
            writer.nullValue();
            return;
        }
        writer.beginArray();
        for (T element : list) {
            elements.toJson(writer, element);
        }
        writer.endArray();
    }
}
