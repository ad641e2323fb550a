package dev.example.mini.wire;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.reelay.provider.spi.ElementReader;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.JsonValues;
import dev.reelay.provider.spi.KeptMembers;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Task} without reflection.
 */
@Generated("dev.reelay.generator.processor")
public final class TaskJsonAdapter extends JsonAdapter<Task> {
    /**
     * The adapter; it has no state.
     */
    public static final TaskJsonAdapter INSTANCE = new TaskJsonAdapter();

    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "id",
            "state",
            "request",
            "video",
            "liked",
            "seconds_left",
            "attempts",
            "tags",
            "labels",
            "class",
            "data");

    private TaskJsonAdapter() {
    }

    @Override
    public @Nullable Task fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        Object id = null;
        String state = null;
        Request request = null;
        Video video = null;
        Boolean liked = null;
        Double secondsLeft = null;
        Integer attempts = null;
        List<String> tags = null;
        Map<String, String> labels = null;
        String propertyClass = null;
        TaskAnswer data = null;
        KeptMembers kept = new KeptMembers();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> id = kept.any(reader, "id");
                case 1 -> state = kept.text(reader, "state");
                case 2 -> request = kept.object(reader, "request", RequestJsonAdapter.INSTANCE);
                case 3 -> video = kept.object(reader, "video", VideoJsonAdapter.INSTANCE);
                case 4 -> liked = kept.flag(reader, "liked");
                case 5 -> secondsLeft = kept.decimal(reader, "seconds_left");
                case 6 -> attempts = kept.integer(reader, "attempts");
                case 7 -> tags = kept.list(reader, "tags", ElementReader.TEXT);
                case 8 -> labels = kept.map(reader, "labels", ElementReader.TEXT);
                case 9 -> propertyClass = kept.text(reader, "class");
                case 10 -> data = kept.oneOrMany(reader, "data", TaskAnswerJsonAdapter.INSTANCE);
                default -> kept.read(reader);
            }
        }
        reader.endObject();
        return new Task(
                id,
                state,
                request,
                video,
                liked,
                secondsLeft,
                attempts,
                tags,
                labels,
                propertyClass,
                data,
                kept.toMap());
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Task value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        if (value.id() != null) {
            writer.name("id");
            JsonValues.ADAPTER.toJson(writer, value.id());
        }
        if (value.state() != null) {
            writer.name("state");
            writer.value(value.state());
        }
        if (value.request() != null) {
            writer.name("request");
            RequestJsonAdapter.INSTANCE.toJson(writer, value.request());
        }
        if (value.video() != null) {
            writer.name("video");
            VideoJsonAdapter.INSTANCE.toJson(writer, value.video());
        }
        if (value.liked() != null) {
            writer.name("liked");
            writer.value(value.liked());
        }
        if (value.secondsLeft() != null) {
            writer.name("seconds_left");
            JsonValues.ADAPTER.toJson(writer, value.secondsLeft());
        }
        if (value.attempts() != null) {
            writer.name("attempts");
            writer.value(value.attempts());
        }
        if (value.tags() != null) {
            writer.name("tags");
            writer.beginArray();
            for (String item : value.tags()) {
                writer.value(item);
            }
            writer.endArray();
        }
        if (value.labels() != null) {
            writer.name("labels");
            writer.beginObject();
            for (Map.Entry<String, String> item : value.labels().entrySet()) {
                writer.name(item.getKey());
                writer.value(item.getValue());
            }
            writer.endObject();
        }
        if (value.propertyClass() != null) {
            writer.name("class");
            writer.value(value.propertyClass());
        }
        if (value.data() != null) {
            writer.name("data");
            TaskAnswerJsonAdapter.INSTANCE.toJson(writer, value.data());
        }
        KeptMembers.write(writer, value.unknownMembers());
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(Task)";
    }
}
