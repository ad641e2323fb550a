package dev.example.mini.wire;

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
 * Reads and writes {@link TaskAnswer} without reflection.
 */
@Generated("dev.reelay.generator.processor")
public final class TaskAnswerJsonAdapter extends JsonAdapter<TaskAnswer> {
    /**
     * The adapter; it has no state.
     */
    public static final TaskAnswerJsonAdapter INSTANCE = new TaskAnswerJsonAdapter();

    private TaskAnswerJsonAdapter() {
    }

    @Override
    public @Nullable TaskAnswer fromJson(JsonReader reader) throws IOException {
        List<Task> items = KeptMembers.items(reader,
                ElementReader.object(TaskJsonAdapter.INSTANCE));
        return items == null ? null : new TaskAnswer(items);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable TaskAnswer value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginArray();
        for (Task item : value.items()) {
            TaskJsonAdapter.INSTANCE.toJson(writer, item);
        }
        writer.endArray();
    }

    @Override
    public String toString() {
        return "JsonAdapter(TaskAnswer)";
    }
}
