package dev.example.studio.wire;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.JsonValues;
import dev.reelay.provider.spi.KeptMembers;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Closing} without reflection.
 */
@Generated("dev.reelay.generator.processor")
public final class ClosingJsonAdapter extends JsonAdapter<Closing> {
    /**
     * The adapter; it has no state.
     */
    public static final ClosingJsonAdapter INSTANCE = new ClosingJsonAdapter();

    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "picture",
            "weight");

    private ClosingJsonAdapter() {
    }

    @Override
    public @Nullable Closing fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        String picture = null;
        Double weight = null;
        KeptMembers kept = new KeptMembers();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> picture = kept.text(reader, "picture");
                case 1 -> weight = kept.decimal(reader, "weight");
                default -> kept.read(reader);
            }
        }
        reader.endObject();
        return new Closing(
                picture,
                weight,
                kept.toMap());
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Closing value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        if (value.picture() != null) {
            writer.name("picture");
            writer.value(value.picture());
        }
        if (value.weight() != null) {
            writer.name("weight");
            JsonValues.ADAPTER.toJson(writer, value.weight());
        }
        KeptMembers.write(writer, value.unknownMembers());
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(Closing)";
    }
}
