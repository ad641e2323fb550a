package dev.example.mini.wire;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.JsonScalars;
import dev.reelay.provider.spi.JsonValues;
import dev.reelay.provider.spi.KeptMembers;
import dev.reelay.provider.spi.ListAdapter;
import dev.reelay.provider.spi.MapAdapter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Task} without reflection.
 */
@Generated("dev.reelay.generator.processor")
final class TaskJsonAdapter extends JsonAdapter<Task> {
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

    private final JsonAdapter<Request> requestAdapter;

    private final JsonAdapter<Video> videoAdapter;

    private final JsonAdapter<List<String>> tagsAdapter;

    private final JsonAdapter<Map<String, String>> labelsAdapter;

    private final JsonAdapter<TaskAnswer> dataAdapter;

    TaskJsonAdapter(Moshi moshi) {
        requestAdapter = moshi.adapter(Request.class);
        videoAdapter = moshi.adapter(Video.class);
        tagsAdapter = new ListAdapter<>(moshi.adapter(String.class));
        labelsAdapter = new MapAdapter<>(moshi.adapter(String.class));
        dataAdapter = moshi.adapter(TaskAnswer.class);
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
        KeptMembers kept_ = new KeptMembers();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> id = JsonValues.ADAPTER.fromJson(reader);
                case 1 -> state = JsonScalars.text(reader);
                case 2 -> request = requestAdapter.fromJson(reader);
                case 3 -> video = videoAdapter.fromJson(reader);
                case 4 -> {
                    Object value_ = JsonValues.ADAPTER.fromJson(reader);
                    liked = JsonScalars.flag(value_);
                    kept_.settle("liked", value_, liked);
                }
                case 5 -> secondsLeft = JsonScalars.decimal(reader);
                case 6 -> attempts = JsonScalars.integer(reader);
                case 7 -> tags = tagsAdapter.fromJson(reader);
                case 8 -> labels = labelsAdapter.fromJson(reader);
                case 9 -> propertyClass = JsonScalars.text(reader);
                case 10 -> data = dataAdapter.fromJson(reader);
                default -> kept_.read(reader);
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
                        kept_.toMap());
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Task value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("id");
        JsonValues.ADAPTER.toJson(writer, value.id());
        writer.name("state");
        writer.value(value.state());
        writer.name("request");
        requestAdapter.toJson(writer, value.request());
        writer.name("video");
        videoAdapter.toJson(writer, value.video());
        if (value.liked() != null) {
            writer.name("liked");
            writer.value(value.liked());
        }
        writer.name("seconds_left");
        writer.value(value.secondsLeft());
        writer.name("attempts");
        writer.value(value.attempts());
        writer.name("tags");
        tagsAdapter.toJson(writer, value.tags());
        writer.name("labels");
        labelsAdapter.toJson(writer, value.labels());
        writer.name("class");
        writer.value(value.propertyClass());
        writer.name("data");
        dataAdapter.toJson(writer, value.data());
        KeptMembers.write(writer, value.unknownMembers());
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(Task)";
    }
}
