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
 * Reads and writes {@link Money} without reflection.
 */
@Generated("dev.reelay.generator.processor")
final class MoneyJsonAdapter extends JsonAdapter<Money> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "cents",
            "object");

    MoneyJsonAdapter(Moshi moshi) {
    }

    @Override
    public @Nullable Money fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        Double cents = null;
        String object = null;
        KeptMembers kept_ = new KeptMembers();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> cents = JsonScalars.decimal(reader);
                case 1 -> object = JsonScalars.text(reader);
                default -> kept_.read(reader);
            }
        }
        reader.endObject();
        return new Money(
                        cents,
                        object,
                        kept_.toMap());
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Money value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("cents");
        writer.value(value.cents());
        writer.name("object");
        writer.value(value.object());
        KeptMembers.write(writer, value.unknownMembers());
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(Money)";
    }
}
