package dev.example.mini.wire;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.KeptMembers;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Frames} without reflection.
 */
@Generated("dev.reelay.generator.processor")
public final class FramesJsonAdapter extends JsonAdapter<Frames> {
    /**
     * The adapter; it has no state.
     */
    public static final FramesJsonAdapter INSTANCE = new FramesJsonAdapter();

    private static final JsonReader.Options NAMES = JsonReader.Options.of("first");

    private FramesJsonAdapter() {
    }

    @Override
    public @Nullable Frames fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        Frame first = null;
        KeptMembers kept = new KeptMembers();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> first = kept.object(reader, "first", FrameJsonAdapter.INSTANCE);
                default -> kept.read(reader);
            }
        }
        reader.endObject();
        return new Frames(first, kept.toMap());
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Frames value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        if (value.first() != null) {
            writer.name("first");
            FrameJsonAdapter.INSTANCE.toJson(writer, value.first());
        }
        KeptMembers.write(writer, value.unknownMembers());
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(Frames)";
    }
}
