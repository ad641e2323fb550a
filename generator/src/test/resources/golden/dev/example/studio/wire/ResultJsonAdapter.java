package dev.example.studio.wire;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.reelay.provider.spi.ElementReader;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.JsonValues;
import dev.reelay.provider.spi.KeptMembers;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Result} without reflection.
 */
@Generated("dev.reelay.generator.processor")
public final class ResultJsonAdapter extends JsonAdapter<Result> {
    /**
     * The adapter; it has no state.
     */
    public static final ResultJsonAdapter INSTANCE = new ResultJsonAdapter();

    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "clips",
            "still",
            "poster",
            "original",
            "cost",
            "machine",
            "trace");

    private ResultJsonAdapter() {
    }

    @Override
    public @Nullable Result fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        List<Clip> clips = null;
        String still = null;
        Object poster = null;
        Object original = null;
        Double cost = null;
        Machine machine = null;
        String trace = null;
        KeptMembers kept = new KeptMembers();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> clips = kept.list(reader, "clips",
                        ElementReader.object(ClipJsonAdapter.INSTANCE));
                case 1 -> still = kept.text(reader, "still");
                case 2 -> poster = kept.any(reader, "poster");
                case 3 -> original = kept.any(reader, "original");
                case 4 -> cost = kept.decimal(reader, "cost");
                case 5 -> machine = kept.object(reader, "machine", MachineJsonAdapter.INSTANCE);
                case 6 -> trace = kept.text(reader, "trace");
                default -> kept.read(reader);
            }
        }
        reader.endObject();
        return new Result(
                clips,
                still,
                poster,
                original,
                cost,
                machine,
                trace,
                kept.toMap());
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Result value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        if (value.clips() != null) {
            writer.name("clips");
            writer.beginArray();
            for (Clip item : value.clips()) {
                ClipJsonAdapter.INSTANCE.toJson(writer, item);
            }
            writer.endArray();
        }
        if (value.still() != null) {
            writer.name("still");
            writer.value(value.still());
        }
        if (value.poster() != null) {
            writer.name("poster");
            JsonValues.ADAPTER.toJson(writer, value.poster());
        }
        if (value.original() != null) {
            writer.name("original");
            JsonValues.ADAPTER.toJson(writer, value.original());
        }
        if (value.cost() != null) {
            writer.name("cost");
            JsonValues.ADAPTER.toJson(writer, value.cost());
        }
        if (value.machine() != null) {
            writer.name("machine");
            MachineJsonAdapter.INSTANCE.toJson(writer, value.machine());
        }
        if (value.trace() != null) {
            writer.name("trace");
            writer.value(value.trace());
        }
        KeptMembers.write(writer, value.unknownMembers());
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(Result)";
    }
}
