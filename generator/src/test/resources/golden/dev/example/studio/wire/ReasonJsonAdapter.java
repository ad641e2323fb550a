package dev.example.studio.wire;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.KeptMembers;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Reason} without reflection.
 */
@Generated("dev.reelay.generator.processor")
public final class ReasonJsonAdapter extends JsonAdapter<Reason> {
    /**
     * The adapter; it has no state.
     */
    public static final ReasonJsonAdapter INSTANCE = new ReasonJsonAdapter();

    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "message",
            "number");

    private ReasonJsonAdapter() {
    }

    @Override
    public @Nullable Reason fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        String message = null;
        Integer number = null;
        KeptMembers kept = new KeptMembers();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> message = kept.text(reader, "message");
                case 1 -> number = kept.integer(reader, "number");
                default -> kept.read(reader);
            }
        }
        reader.endObject();
        return new Reason(
                message,
                number,
                kept.toMap());
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Reason value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        if (value.message() != null) {
            writer.name("message");
            writer.value(value.message());
        }
        if (value.number() != null) {
            writer.name("number");
            writer.value(value.number());
        }
        KeptMembers.write(writer, value.unknownMembers());
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(Reason)";
    }
}
