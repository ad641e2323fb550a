package dev.example.mini.wire;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.reelay.provider.spi.ElementReader;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.KeptMembers;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Ids} without reflection.
 */
@Generated("dev.reelay.generator.processor")
public final class IdsJsonAdapter extends JsonAdapter<Ids> {
    /**
     * The adapter; it has no state.
     */
    public static final IdsJsonAdapter INSTANCE = new IdsJsonAdapter();

    private static final JsonReader.Options NAMES = JsonReader.Options.of("ids");

    private IdsJsonAdapter() {
    }

    @Override
    public @Nullable Ids fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        List<String> ids = null;
        KeptMembers kept = new KeptMembers();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> ids = kept.list(reader, "ids", ElementReader.TEXT);
                default -> kept.read(reader);
            }
        }
        reader.endObject();
        return new Ids(ids, kept.toMap());
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Ids value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        if (value.ids() != null) {
            writer.name("ids");
            writer.beginArray();
            for (String item : value.ids()) {
                writer.value(item);
            }
            writer.endArray();
        }
        KeptMembers.write(writer, value.unknownMembers());
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(Ids)";
    }
}
