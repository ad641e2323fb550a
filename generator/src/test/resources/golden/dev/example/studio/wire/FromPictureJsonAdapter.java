package dev.example.studio.wire;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.KeptMembers;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link FromPicture} without reflection.
 */
@Generated("dev.reelay.generator.processor")
public final class FromPictureJsonAdapter extends JsonAdapter<FromPicture> {
    /**
     * The adapter; it has no state.
     */
    public static final FromPictureJsonAdapter INSTANCE = new FromPictureJsonAdapter();

    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "input",
            "model",
            "seconds");

    private FromPictureJsonAdapter() {
    }

    @Override
    public @Nullable FromPicture fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        WordsAndPicture input = null;
        String model = null;
        Integer seconds = null;
        KeptMembers kept = new KeptMembers();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> input = kept.object(reader, "input", WordsAndPictureJsonAdapter.INSTANCE);
                case 1 -> model = kept.text(reader, "model");
                case 2 -> seconds = kept.integer(reader, "seconds");
                default -> kept.read(reader);
            }
        }
        reader.endObject();
        return new FromPicture(
                input,
                model,
                seconds,
                kept.toMap());
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable FromPicture value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        if (value.input() != null) {
            writer.name("input");
            WordsAndPictureJsonAdapter.INSTANCE.toJson(writer, value.input());
        }
        if (value.model() != null) {
            writer.name("model");
            writer.value(value.model());
        }
        if (value.seconds() != null) {
            writer.name("seconds");
            writer.value(value.seconds());
        }
        KeptMembers.write(writer, value.unknownMembers());
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(FromPicture)";
    }
}
