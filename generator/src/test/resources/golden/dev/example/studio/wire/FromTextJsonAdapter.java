package dev.example.studio.wire;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.KeptMembers;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link FromText} without reflection.
 */
@Generated("dev.reelay.generator.processor")
public final class FromTextJsonAdapter extends JsonAdapter<FromText> {
    /**
     * The adapter; it has no state.
     */
    public static final FromTextJsonAdapter INSTANCE = new FromTextJsonAdapter();

    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "input",
            "settings",
            "model",
            "watermark",
            "version");

    private FromTextJsonAdapter() {
    }

    @Override
    public @Nullable FromText fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        Words input = null;
        Settings settings = null;
        String model = null;
        Boolean watermark = null;
        Integer version = null;
        KeptMembers kept = new KeptMembers();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> input = kept.object(reader, "input", WordsJsonAdapter.INSTANCE);
                case 1 -> settings = kept.object(reader, "settings", SettingsJsonAdapter.INSTANCE);
                case 2 -> model = kept.text(reader, "model");
                case 3 -> watermark = kept.flag(reader, "watermark");
                case 4 -> version = kept.integer(reader, "version");
                default -> kept.read(reader);
            }
        }
        reader.endObject();
        return new FromText(
                input,
                settings,
                model,
                watermark,
                version,
                kept.toMap());
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable FromText value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        if (value.input() != null) {
            writer.name("input");
            WordsJsonAdapter.INSTANCE.toJson(writer, value.input());
        }
        if (value.settings() != null) {
            writer.name("settings");
            SettingsJsonAdapter.INSTANCE.toJson(writer, value.settings());
        }
        if (value.model() != null) {
            writer.name("model");
            writer.value(value.model());
        }
        if (value.watermark() != null) {
            writer.name("watermark");
            writer.value(value.watermark());
        }
        if (value.version() != null) {
            writer.name("version");
            writer.value(value.version());
        }
        KeptMembers.write(writer, value.unknownMembers());
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(FromText)";
    }
}
