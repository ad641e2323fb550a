package dev.example.mini.wire;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.JsonScalars;
import dev.reelay.provider.spi.KeptMembers;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link SubmitBody} without reflection.
 */
@Generated("dev.reelay.generator.processor")
final class SubmitBodyJsonAdapter extends JsonAdapter<SubmitBody> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "text",
            "looped",
            "length",
            "frames",
            "seed");

    private final JsonAdapter<Frames> framesAdapter;

    SubmitBodyJsonAdapter(Moshi moshi) {
        framesAdapter = moshi.adapter(Frames.class);
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
        KeptMembers kept_ = new KeptMembers();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> text = JsonScalars.text(reader);
                case 1 -> looped = JsonScalars.flag(reader);
                case 2 -> length = JsonScalars.text(reader);
                case 3 -> frames = framesAdapter.fromJson(reader);
                case 4 -> seed = JsonScalars.integer(reader);
                default -> kept_.read(reader);
            }
        }
        reader.endObject();
        return new SubmitBody(
                        text,
                        looped,
                        length,
                        frames,
                        seed,
                        kept_.toMap());
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable SubmitBody value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("text");
        writer.value(value.text());
        writer.name("looped");
        writer.value(value.looped());
        writer.name("length");
        writer.value(value.length());
        writer.name("frames");
        framesAdapter.toJson(writer, value.frames());
        writer.name("seed");
        writer.value(value.seed());
        KeptMembers.write(writer, value.unknownMembers());
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(SubmitBody)";
    }
}
