package dev.example.atelier.wire;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.KeptMembers;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Frame} without reflection.
 */
@Generated("dev.reelay.generator.processor")
public final class FrameJsonAdapter extends JsonAdapter<Frame> {
    /**
     * The adapter; it has no state.
     */
    public static final FrameJsonAdapter INSTANCE = new FrameJsonAdapter();

    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "at",
            "url");

    private FrameJsonAdapter() {
    }

    @Override
    public @Nullable Frame fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        String at = null;
        String url = null;
        KeptMembers kept = new KeptMembers();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> at = kept.text(reader, "at");
                case 1 -> url = kept.text(reader, "url");
                default -> kept.read(reader);
            }
        }
        reader.endObject();
        return new Frame(
                at,
                url,
                kept.toMap());
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Frame value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        if (value.at() != null) {
            writer.name("at");
            writer.value(value.at());
        }
        if (value.url() != null) {
            writer.name("url");
            writer.value(value.url());
        }
        KeptMembers.write(writer, value.unknownMembers());
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(Frame)";
    }
}
