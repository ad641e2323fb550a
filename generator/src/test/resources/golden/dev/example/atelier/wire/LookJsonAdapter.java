package dev.example.atelier.wire;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.KeptMembers;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Look} without reflection.
 */
@Generated("dev.reelay.generator.processor")
public final class LookJsonAdapter extends JsonAdapter<Look> {
    /**
     * The adapter; it has no state.
     */
    public static final LookJsonAdapter INSTANCE = new LookJsonAdapter();

    private static final JsonReader.Options NAMES = JsonReader.Options.of("url");

    private LookJsonAdapter() {
    }

    @Override
    public @Nullable Look fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        String url = null;
        KeptMembers kept = new KeptMembers();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> url = kept.text(reader, "url");
                default -> kept.read(reader);
            }
        }
        reader.endObject();
        return new Look(url, kept.toMap());
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Look value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        if (value.url() != null) {
            writer.name("url");
            writer.value(value.url());
        }
        KeptMembers.write(writer, value.unknownMembers());
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(Look)";
    }
}
