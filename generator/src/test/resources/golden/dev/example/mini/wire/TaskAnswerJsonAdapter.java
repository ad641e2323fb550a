package dev.example.mini.wire;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.JsonScalars;
import dev.reelay.provider.spi.ListAdapter;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link TaskAnswer} without reflection.
 */
@Generated("dev.reelay.generator.processor")
final class TaskAnswerJsonAdapter extends JsonAdapter<TaskAnswer> {
    private final JsonAdapter<List<Task>> itemsAdapter;

    private final JsonAdapter<Task> elementAdapter;

    TaskAnswerJsonAdapter(Moshi moshi) {
        itemsAdapter = new ListAdapter<>(moshi.adapter(Task.class));
        elementAdapter = moshi.adapter(Task.class);
    }

    @Override
    public @Nullable TaskAnswer fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.BEGIN_ARRAY) {
            return new TaskAnswer(JsonScalars.present(itemsAdapter.fromJson(reader), reader));
        }
        Task element = elementAdapter.fromJson(reader);
        return element == null ? null : new TaskAnswer(List.of(element));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable TaskAnswer value) throws IOException {
        itemsAdapter.toJson(writer, value == null ? null : value.items());
    }

    @Override
    public String toString() {
        return "JsonAdapter(TaskAnswer)";
    }
}
