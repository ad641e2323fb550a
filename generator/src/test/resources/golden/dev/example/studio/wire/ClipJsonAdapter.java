package dev.example.studio.wire;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.reelay.provider.spi.ElementReader;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.KeptMembers;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Clip} without reflection.
 */
@Generated("dev.reelay.generator.processor")
public final class ClipJsonAdapter extends JsonAdapter<Clip> {
    /**
     * The adapter; it has no state.
     */
    public static final ClipJsonAdapter INSTANCE = new ClipJsonAdapter();

    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "id",
            "url",
            "duration",
            "frames",
            "layers");

    private ClipJsonAdapter() {
    }

    @Override
    public @Nullable Clip fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        String id = null;
        String url = null;
        Integer duration = null;
        Integer frames = null;
        List<Machine> layers = null;
        KeptMembers kept = new KeptMembers();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> id = kept.text(reader, "id");
                case 1 -> url = kept.text(reader, "url");
                case 2 -> duration = kept.integer(reader, "duration");
                case 3 -> frames = kept.integer(reader, "frames");
                case 4 -> layers = kept.list(reader, "layers",
                        ElementReader.object(MachineJsonAdapter.INSTANCE));
                default -> kept.read(reader);
            }
        }
        reader.endObject();
        return new Clip(
                id,
                url,
                duration,
                frames,
                layers,
                kept.toMap());
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Clip value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        if (value.id() != null) {
            writer.name("id");
            writer.value(value.id());
        }
        if (value.url() != null) {
            writer.name("url");
            writer.value(value.url());
        }
        if (value.duration() != null) {
            writer.name("duration");
            writer.value(value.duration());
        }
        if (value.frames() != null) {
            writer.name("frames");
            writer.value(value.frames());
        }
        if (value.layers() != null) {
            writer.name("layers");
            writer.beginArray();
            for (Machine item : value.layers()) {
                MachineJsonAdapter.INSTANCE.toJson(writer, item);
            }
            writer.endArray();
        }
        KeptMembers.write(writer, value.unknownMembers());
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(Clip)";
    }
}
