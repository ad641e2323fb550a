package dev.example.atelier.wire;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.KeptMembers;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link More} without reflection.
 */
@Generated("dev.reelay.generator.processor")
public final class MoreJsonAdapter extends JsonAdapter<More> {
    /**
     * The adapter; it has no state.
     */
    public static final MoreJsonAdapter INSTANCE = new MoreJsonAdapter();

    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "from",
            "words");

    private MoreJsonAdapter() {
    }

    @Override
    public @Nullable More fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        From from = null;
        String words = null;
        KeptMembers kept = new KeptMembers();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> from = kept.object(reader, "from", FromJsonAdapter.INSTANCE);
                case 1 -> words = kept.text(reader, "words");
                default -> kept.read(reader);
            }
        }
        reader.endObject();
        return new More(
                from,
                words,
                kept.toMap());
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable More value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        if (value.from() != null) {
            writer.name("from");
            FromJsonAdapter.INSTANCE.toJson(writer, value.from());
        }
        if (value.words() != null) {
            writer.name("words");
            writer.value(value.words());
        }
        KeptMembers.write(writer, value.unknownMembers());
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(More)";
    }
}
