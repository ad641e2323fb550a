package dev.example.studio.wire;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.KeptMembers;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Words} without reflection.
 */
@Generated("dev.reelay.generator.processor")
public final class WordsJsonAdapter extends JsonAdapter<Words> {
    /**
     * The adapter; it has no state.
     */
    public static final WordsJsonAdapter INSTANCE = new WordsJsonAdapter();

    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "prompt",
            "negative");

    private WordsJsonAdapter() {
    }

    @Override
    public @Nullable Words fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        String prompt = null;
        String negative = null;
        KeptMembers kept = new KeptMembers();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> prompt = kept.text(reader, "prompt");
                case 1 -> negative = kept.text(reader, "negative");
                default -> kept.read(reader);
            }
        }
        reader.endObject();
        return new Words(
                prompt,
                negative,
                kept.toMap());
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Words value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        if (value.prompt() != null) {
            writer.name("prompt");
            writer.value(value.prompt());
        }
        if (value.negative() != null) {
            writer.name("negative");
            writer.value(value.negative());
        }
        KeptMembers.write(writer, value.unknownMembers());
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(Words)";
    }
}
