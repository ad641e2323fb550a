package dev.example.mini.wire;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.JsonScalars;
import dev.reelay.provider.spi.KeptMembers;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Request} without reflection.
 */
@Generated("dev.reelay.generator.processor")
final class RequestJsonAdapter extends JsonAdapter<Request> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "prompt");

    RequestJsonAdapter(Moshi moshi) {
    }

    @Override
    public @Nullable Request fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        String prompt = null;
        KeptMembers kept_ = new KeptMembers();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> prompt = JsonScalars.text(reader);
                default -> kept_.read(reader);
            }
        }
        reader.endObject();
        return new Request(
                        prompt,
                        kept_.toMap());
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Request value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("prompt");
        writer.value(value.prompt());
        KeptMembers.write(writer, value.unknownMembers());
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(Request)";
    }
}
