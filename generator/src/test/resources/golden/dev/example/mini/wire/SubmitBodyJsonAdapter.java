package dev.example.mini.wire;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.KeptMembers;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link SubmitBody} without reflection.
 */
@Generated("dev.reelay.generator.processor")
public final class SubmitBodyJsonAdapter extends JsonAdapter<SubmitBody> {
    /**
     * The adapter; it has no state.
     */
    public static final SubmitBodyJsonAdapter INSTANCE = new SubmitBodyJsonAdapter();

    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "text",
            "looped",
            "length",
            "frames",
            "seed");

    private SubmitBodyJsonAdapter() {
    }

    @Override
    public @Nullable SubmitBody fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        String text = null;
        Boolean looped = null;
        String length = null;
        Frames frames = null;
        Integer seed = null;
        KeptMembers kept = new KeptMembers();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> text = kept.text(reader, "text");
                case 1 -> looped = kept.flag(reader, "looped");
                case 2 -> length = kept.text(reader, "length");
                case 3 -> frames = kept.object(reader, "frames", FramesJsonAdapter.INSTANCE);
                case 4 -> seed = kept.integer(reader, "seed");
                default -> kept.read(reader);
            }
        }
        reader.endObject();
        return new SubmitBody(
                text,
                looped,
                length,
                frames,
                seed,
                kept.toMap());
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable SubmitBody value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        if (value.text() != null) {
            writer.name("text");
            writer.value(value.text());
        }
        if (value.looped() != null) {
            writer.name("looped");
            writer.value(value.looped());
        }
        if (value.length() != null) {
            writer.name("length");
            writer.value(value.length());
        }
        if (value.frames() != null) {
            writer.name("frames");
            FramesJsonAdapter.INSTANCE.toJson(writer, value.frames());
        }
        if (value.seed() != null) {
            writer.name("seed");
            writer.value(value.seed());
        }
        KeptMembers.write(writer, value.unknownMembers());
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(SubmitBody)";
    }
}
