package dev.example.mini.wire;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.JsonValues;
import dev.reelay.provider.spi.KeptMembers;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Money} without reflection.
 */
@Generated("dev.reelay.generator.processor")
public final class MoneyJsonAdapter extends JsonAdapter<Money> {
    /**
     * The adapter; it has no state.
     */
    public static final MoneyJsonAdapter INSTANCE = new MoneyJsonAdapter();

    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "cents",
            "object");

    private MoneyJsonAdapter() {
    }

    @Override
    public @Nullable Money fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        Double cents = null;
        String object = null;
        KeptMembers kept = new KeptMembers();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> cents = kept.decimal(reader, "cents");
                case 1 -> object = kept.text(reader, "object");
                default -> kept.read(reader);
            }
        }
        reader.endObject();
        return new Money(
                cents,
                object,
                kept.toMap());
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Money value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        if (value.cents() != null) {
            writer.name("cents");
            JsonValues.ADAPTER.toJson(writer, value.cents());
        }
        if (value.object() != null) {
            writer.name("object");
            writer.value(value.object());
        }
        KeptMembers.write(writer, value.unknownMembers());
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(Money)";
    }
}
