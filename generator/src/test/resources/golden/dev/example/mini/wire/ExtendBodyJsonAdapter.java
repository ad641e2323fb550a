package dev.example.mini.wire;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.KeptMembers;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link ExtendBody} without reflection.
 */
@Generated("dev.reelay.generator.processor")
public final class ExtendBodyJsonAdapter extends JsonAdapter<ExtendBody> {
    /**
     * The adapter; it has no state.
     */
    public static final ExtendBodyJsonAdapter INSTANCE = new ExtendBodyJsonAdapter();

    private static final JsonReader.Options NAMES = JsonReader.Options.of("text");

    private ExtendBodyJsonAdapter() {
    }

    @Override
    public @Nullable ExtendBody fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        String text = null;
        KeptMembers kept = new KeptMembers();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> text = kept.text(reader, "text");
                default -> kept.read(reader);
            }
        }
        reader.endObject();
        return new ExtendBody(text, kept.toMap());
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable ExtendBody value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        if (value.text() != null) {
            writer.name("text");
            writer.value(value.text());
        }
        KeptMembers.write(writer, value.unknownMembers());
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(ExtendBody)";
    }
}
