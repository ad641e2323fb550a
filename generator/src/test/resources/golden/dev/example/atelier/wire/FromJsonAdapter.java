package dev.example.atelier.wire;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.KeptMembers;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link From} without reflection.
 */
@Generated("dev.reelay.generator.processor")
public final class FromJsonAdapter extends JsonAdapter<From> {
    /**
     * The adapter; it has no state.
     */
    public static final FromJsonAdapter INSTANCE = new FromJsonAdapter();

    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "piece",
            "clip",
            "kind");

    private FromJsonAdapter() {
    }

    @Override
    public @Nullable From fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        String piece = null;
        String clip = null;
        String kind = null;
        KeptMembers kept = new KeptMembers();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> piece = kept.text(reader, "piece");
                case 1 -> clip = kept.text(reader, "clip");
                case 2 -> kind = kept.text(reader, "kind");
                default -> kept.read(reader);
            }
        }
        reader.endObject();
        return new From(
                piece,
                clip,
                kind,
                kept.toMap());
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable From value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        if (value.piece() != null) {
            writer.name("piece");
            writer.value(value.piece());
        }
        if (value.clip() != null) {
            writer.name("clip");
            writer.value(value.clip());
        }
        if (value.kind() != null) {
            writer.name("kind");
            writer.value(value.kind());
        }
        KeptMembers.write(writer, value.unknownMembers());
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(From)";
    }
}
