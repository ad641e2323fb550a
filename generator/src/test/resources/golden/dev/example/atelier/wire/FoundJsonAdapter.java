package dev.example.atelier.wire;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.KeptMembers;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Found} without reflection.
 */
@Generated("dev.reelay.generator.processor")
public final class FoundJsonAdapter extends JsonAdapter<Found> {
    /**
     * The adapter; it has no state.
     */
    public static final FoundJsonAdapter INSTANCE = new FoundJsonAdapter();

    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "file_id",
            "link");

    private FoundJsonAdapter() {
    }

    @Override
    public @Nullable Found fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        String fileId = null;
        String link = null;
        KeptMembers kept = new KeptMembers();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> fileId = kept.text(reader, "file_id");
                case 1 -> link = kept.text(reader, "link");
                default -> kept.read(reader);
            }
        }
        reader.endObject();
        return new Found(
                fileId,
                link,
                kept.toMap());
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Found value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        if (value.fileId() != null) {
            writer.name("file_id");
            writer.value(value.fileId());
        }
        if (value.link() != null) {
            writer.name("link");
            writer.value(value.link());
        }
        KeptMembers.write(writer, value.unknownMembers());
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(Found)";
    }
}
