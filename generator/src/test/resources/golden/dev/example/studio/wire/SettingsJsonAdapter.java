package dev.example.studio.wire;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.KeptMembers;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Settings} without reflection.
 */
@Generated("dev.reelay.generator.processor")
public final class SettingsJsonAdapter extends JsonAdapter<Settings> {
    /**
     * The adapter; it has no state.
     */
    public static final SettingsJsonAdapter INSTANCE = new SettingsJsonAdapter();

    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "seconds",
            "ratio");

    private SettingsJsonAdapter() {
    }

    @Override
    public @Nullable Settings fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        String seconds = null;
        String ratio = null;
        KeptMembers kept = new KeptMembers();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> seconds = kept.text(reader, "seconds");
                case 1 -> ratio = kept.text(reader, "ratio");
                default -> kept.read(reader);
            }
        }
        reader.endObject();
        return new Settings(
                seconds,
                ratio,
                kept.toMap());
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Settings value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        if (value.seconds() != null) {
            writer.name("seconds");
            writer.value(value.seconds());
        }
        if (value.ratio() != null) {
            writer.name("ratio");
            writer.value(value.ratio());
        }
        KeptMembers.write(writer, value.unknownMembers());
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(Settings)";
    }
}
