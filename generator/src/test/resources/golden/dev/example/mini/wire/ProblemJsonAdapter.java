package dev.example.mini.wire;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.JsonScalars;
import dev.reelay.provider.spi.JsonValues;
import dev.reelay.provider.spi.KeptMembers;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Problem} without reflection.
 */
@Generated("dev.reelay.generator.processor")
final class ProblemJsonAdapter extends JsonAdapter<Problem> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "code",
            "message");

    ProblemJsonAdapter(Moshi moshi) {
    }

    @Override
    public @Nullable Problem fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        String code = null;
        Object message = null;
        KeptMembers kept_ = new KeptMembers();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> code = JsonScalars.text(reader);
                case 1 -> message = JsonValues.ADAPTER.fromJson(reader);
                default -> kept_.read(reader);
            }
        }
        reader.endObject();
        return new Problem(
                        code,
                        message,
                        kept_.toMap());
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Problem value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("code");
        writer.value(value.code());
        writer.name("message");
        JsonValues.ADAPTER.toJson(writer, value.message());
        KeptMembers.write(writer, value.unknownMembers());
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(Problem)";
    }
}
