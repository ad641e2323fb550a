package dev.example.atelier.wire;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.KeptMembers;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Cast} without reflection.
 */
@Generated("dev.reelay.generator.processor")
public final class CastJsonAdapter extends JsonAdapter<Cast> {
    /**
     * The adapter; it has no state.
     */
    public static final CastJsonAdapter INSTANCE = new CastJsonAdapter();

    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "look",
            "part");

    private CastJsonAdapter() {
    }

    @Override
    public @Nullable Cast fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        Look look = null;
        String part = null;
        KeptMembers kept = new KeptMembers();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> look = kept.object(reader, "look", LookJsonAdapter.INSTANCE);
                case 1 -> part = kept.text(reader, "part");
                default -> kept.read(reader);
            }
        }
        reader.endObject();
        return new Cast(
                look,
                part,
                kept.toMap());
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Cast value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        if (value.look() != null) {
            writer.name("look");
            LookJsonAdapter.INSTANCE.toJson(writer, value.look());
        }
        if (value.part() != null) {
            writer.name("part");
            writer.value(value.part());
        }
        KeptMembers.write(writer, value.unknownMembers());
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(Cast)";
    }
}
