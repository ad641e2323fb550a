package dev.example.mini.wire;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.KeptMembers;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Request} without reflection.
 */
@Generated("dev.reelay.generator.processor")
public final class RequestJsonAdapter extends JsonAdapter<Request> {
    /**
     * The adapter; it has no state.
     */
    public static final RequestJsonAdapter INSTANCE = new RequestJsonAdapter();

    private static final JsonReader.Options NAMES = JsonReader.Options.of("prompt");

    private RequestJsonAdapter() {
    }

    @Override
    public @Nullable Request fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        String prompt = null;
        KeptMembers kept = new KeptMembers();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> prompt = kept.text(reader, "prompt");
                default -> kept.read(reader);
            }
        }
        reader.endObject();
        return new Request(prompt, kept.toMap());
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Request value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        if (value.prompt() != null) {
            writer.name("prompt");
            writer.value(value.prompt());
        }
        KeptMembers.write(writer, value.unknownMembers());
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(Request)";
    }
}
