package dev.example.mini.wire;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.KeptMembers;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Video} without reflection.
 */
@Generated("dev.reelay.generator.processor")
public final class VideoJsonAdapter extends JsonAdapter<Video> {
    /**
     * The adapter; it has no state.
     */
    public static final VideoJsonAdapter INSTANCE = new VideoJsonAdapter();

    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "url",
            "width");

    private VideoJsonAdapter() {
    }

    @Override
    public @Nullable Video fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        String url = null;
        Integer width = null;
        KeptMembers kept = new KeptMembers();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> url = kept.text(reader, "url");
                case 1 -> width = kept.integer(reader, "width");
                default -> kept.read(reader);
            }
        }
        reader.endObject();
        return new Video(
                url,
                width,
                kept.toMap());
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Video value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        if (value.url() != null) {
            writer.name("url");
            writer.value(value.url());
        }
        if (value.width() != null) {
            writer.name("width");
            writer.value(value.width());
        }
        KeptMembers.write(writer, value.unknownMembers());
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(Video)";
    }
}
