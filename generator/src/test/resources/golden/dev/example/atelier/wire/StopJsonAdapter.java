package dev.example.atelier.wire;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.KeptMembers;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Stop} without reflection.
 */
@Generated("dev.reelay.generator.processor")
public final class StopJsonAdapter extends JsonAdapter<Stop> {
    /**
     * The adapter; it has no state.
     */
    public static final StopJsonAdapter INSTANCE = new StopJsonAdapter();

    private static final JsonReader.Options NAMES = JsonReader.Options.of("piece");

    private StopJsonAdapter() {
    }

    @Override
    public @Nullable Stop fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        String piece = null;
        KeptMembers kept = new KeptMembers();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> piece = kept.text(reader, "piece");
                default -> kept.read(reader);
            }
        }
        reader.endObject();
        return new Stop(piece, kept.toMap());
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Stop value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        if (value.piece() != null) {
            writer.name("piece");
            writer.value(value.piece());
        }
        KeptMembers.write(writer, value.unknownMembers());
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(Stop)";
    }
}
