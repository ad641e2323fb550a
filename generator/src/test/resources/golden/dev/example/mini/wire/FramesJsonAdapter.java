package dev.example.mini.wire;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.KeptMembers;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Frames} without reflection.
 */
@Generated("dev.reelay.generator.processor")
final class FramesJsonAdapter extends JsonAdapter<Frames> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "first");

    private final JsonAdapter<Frame> firstAdapter;

    FramesJsonAdapter(Moshi moshi) {
        firstAdapter = moshi.adapter(Frame.class);
    }

    @Override
    public @Nullable Frames fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        Frame first = null;
        KeptMembers kept_ = new KeptMembers();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> first = firstAdapter.fromJson(reader);
                default -> kept_.read(reader);
            }
        }
        reader.endObject();
        return new Frames(
                        first,
                        kept_.toMap());
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Frames value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("first");
        firstAdapter.toJson(writer, value.first());
        KeptMembers.write(writer, value.unknownMembers());
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(Frames)";
    }
}
