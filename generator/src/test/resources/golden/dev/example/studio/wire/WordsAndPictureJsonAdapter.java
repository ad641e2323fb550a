package dev.example.studio.wire;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.KeptMembers;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link WordsAndPicture} without reflection.
 */
@Generated("dev.reelay.generator.processor")
public final class WordsAndPictureJsonAdapter extends JsonAdapter<WordsAndPicture> {
    /**
     * The adapter; it has no state.
     */
    public static final WordsAndPictureJsonAdapter INSTANCE = new WordsAndPictureJsonAdapter();

    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "prompt",
            "picture",
            "closing");

    private WordsAndPictureJsonAdapter() {
    }

    @Override
    public @Nullable WordsAndPicture fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        String prompt = null;
        String picture = null;
        Closing closing = null;
        KeptMembers kept = new KeptMembers();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> prompt = kept.text(reader, "prompt");
                case 1 -> picture = kept.text(reader, "picture");
                case 2 -> closing = kept.object(reader, "closing", ClosingJsonAdapter.INSTANCE);
                default -> kept.read(reader);
            }
        }
        reader.endObject();
        return new WordsAndPicture(
                prompt,
                picture,
                closing,
                kept.toMap());
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable WordsAndPicture value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        if (value.prompt() != null) {
            writer.name("prompt");
            writer.value(value.prompt());
        }
        if (value.picture() != null) {
            writer.name("picture");
            writer.value(value.picture());
        }
        if (value.closing() != null) {
            writer.name("closing");
            ClosingJsonAdapter.INSTANCE.toJson(writer, value.closing());
        }
        KeptMembers.write(writer, value.unknownMembers());
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(WordsAndPicture)";
    }
}
