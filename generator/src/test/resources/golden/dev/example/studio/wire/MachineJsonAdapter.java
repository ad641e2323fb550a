package dev.example.studio.wire;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.KeptMembers;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Machine} without reflection.
 */
@Generated("dev.reelay.generator.processor")
public final class MachineJsonAdapter extends JsonAdapter<Machine> {
    /**
     * The adapter; it has no state.
     */
    public static final MachineJsonAdapter INSTANCE = new MachineJsonAdapter();

    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "name",
            "place");

    private MachineJsonAdapter() {
    }

    @Override
    public @Nullable Machine fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        String name = null;
        String place = null;
        KeptMembers kept = new KeptMembers();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> name = kept.text(reader, "name");
                case 1 -> place = kept.text(reader, "place");
                default -> kept.read(reader);
            }
        }
        reader.endObject();
        return new Machine(
                name,
                place,
                kept.toMap());
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Machine value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        if (value.name() != null) {
            writer.name("name");
            writer.value(value.name());
        }
        if (value.place() != null) {
            writer.name("place");
            writer.value(value.place());
        }
        KeptMembers.write(writer, value.unknownMembers());
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(Machine)";
    }
}
