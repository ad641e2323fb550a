package dev.example.atelier.wire;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.reelay.provider.spi.ElementReader;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.JsonValues;
import dev.reelay.provider.spi.KeptMembers;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link OfPicture} without reflection.
 */
@Generated("dev.reelay.generator.processor")
public final class OfPictureJsonAdapter extends JsonAdapter<OfPicture> {
    /**
     * The adapter; it has no state.
     */
    public static final OfPictureJsonAdapter INSTANCE = new OfPictureJsonAdapter();

    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "words",
            "picture",
            "palette",
            "frames",
            "seed",
            "number",
            "anything");

    private OfPictureJsonAdapter() {
    }

    @Override
    public @Nullable OfPicture fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        String words = null;
        String picture = null;
        List<String> palette = null;
        List<Frame> frames = null;
        Integer seed = null;
        Double number = null;
        Object anything = null;
        KeptMembers kept = new KeptMembers();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> words = kept.text(reader, "words");
                case 1 -> picture = kept.text(reader, "picture");
                case 2 -> palette = kept.list(reader, "palette", ElementReader.TEXT);
                case 3 -> frames = kept.list(reader, "frames",
                        ElementReader.object(FrameJsonAdapter.INSTANCE));
                case 4 -> seed = kept.integer(reader, "seed");
                case 5 -> number = kept.decimal(reader, "number");
                case 6 -> anything = kept.any(reader, "anything");
                default -> kept.read(reader);
            }
        }
        reader.endObject();
        return new OfPicture(
                words,
                picture,
                palette,
                frames,
                seed,
                number,
                anything,
                kept.toMap());
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable OfPicture value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        if (value.words() != null) {
            writer.name("words");
            writer.value(value.words());
        }
        if (value.picture() != null) {
            writer.name("picture");
            writer.value(value.picture());
        }
        if (value.palette() != null) {
            writer.name("palette");
            writer.beginArray();
            for (String item : value.palette()) {
                writer.value(item);
            }
            writer.endArray();
        }
        if (value.frames() != null) {
            writer.name("frames");
            writer.beginArray();
            for (Frame item : value.frames()) {
                FrameJsonAdapter.INSTANCE.toJson(writer, item);
            }
            writer.endArray();
        }
        if (value.seed() != null) {
            writer.name("seed");
            writer.value(value.seed());
        }
        if (value.number() != null) {
            writer.name("number");
            JsonValues.ADAPTER.toJson(writer, value.number());
        }
        if (value.anything() != null) {
            writer.name("anything");
            JsonValues.ADAPTER.toJson(writer, value.anything());
        }
        KeptMembers.write(writer, value.unknownMembers());
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(OfPicture)";
    }
}
