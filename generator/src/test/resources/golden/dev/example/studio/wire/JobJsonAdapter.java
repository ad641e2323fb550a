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
 * Reads and writes {@link Job} without reflection.
 */
@Generated("dev.reelay.generator.processor")
public final class JobJsonAdapter extends JsonAdapter<Job> {
    /**
     * The adapter; it has no state.
     */
    public static final JobJsonAdapter INSTANCE = new JobJsonAdapter();

    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "job_id",
            "phase",
            "percent",
            "reason",
            "made_at",
            "result",
            "legacy",
            "links",
            "trace");

    private JobJsonAdapter() {
    }

    @Override
    public @Nullable Job fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        Long jobId = null;
        String phase = null;
        Integer percent = null;
        Reason reason = null;
        String madeAt = null;
        Result result = null;
        Result legacy = null;
        List<String> links = null;
        String trace = null;
        KeptMembers kept = new KeptMembers();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> jobId = kept.longInteger(reader, "job_id");
                case 1 -> phase = kept.text(reader, "phase");
                case 2 -> percent = kept.integer(reader, "percent");
                case 3 -> reason = kept.object(reader, "reason", ReasonJsonAdapter.INSTANCE);
                case 4 -> madeAt = kept.text(reader, "made_at");
                case 5 -> result = kept.object(reader, "result", ResultJsonAdapter.INSTANCE);
                case 6 -> legacy = kept.object(reader, "legacy", ResultJsonAdapter.INSTANCE);
                case 7 -> links = kept.list(reader, "links", ElementReader.TEXT);
                case 8 -> trace = kept.text(reader, "trace");
                default -> kept.read(reader);
            }
        }
        reader.endObject();
        return new Job(
                jobId,
                phase,
                percent,
                reason,
                madeAt,
                result,
                legacy,
                links,
                trace,
                kept.toMap());
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Job value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        if (value.jobId() != null) {
            writer.name("job_id");
            writer.value(value.jobId());
        }
        if (value.phase() != null) {
            writer.name("phase");
            writer.value(value.phase());
        }
        if (value.percent() != null) {
            writer.name("percent");
            writer.value(value.percent());
        }
        if (value.reason() != null) {
            writer.name("reason");
            ReasonJsonAdapter.INSTANCE.toJson(writer, value.reason());
        }
        if (value.madeAt() != null) {
            writer.name("made_at");
            writer.value(value.madeAt());
        }
        if (value.result() != null) {
            writer.name("result");
            ResultJsonAdapter.INSTANCE.toJson(writer, value.result());
        }
        if (value.legacy() != null) {
            writer.name("legacy");
            ResultJsonAdapter.INSTANCE.toJson(writer, value.legacy());
        }
        if (value.links() != null) {
            writer.name("links");
            writer.beginArray();
            for (String item : value.links()) {
                writer.value(item);
            }
            writer.endArray();
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
        return "JsonAdapter(Job)";
    }
}
