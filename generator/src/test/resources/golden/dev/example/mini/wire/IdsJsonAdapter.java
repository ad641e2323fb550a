package dev.example.mini.wire;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.KeptMembers;
import dev.reelay.provider.spi.ListAdapter;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Ids} without reflection.
 */
@Generated("dev.reelay.generator.processor")
final class IdsJsonAdapter extends JsonAdapter<Ids> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "ids");

    private final JsonAdapter<List<String>> idsAdapter;

    IdsJsonAdapter(Moshi moshi) {
        idsAdapter = new ListAdapter<>(moshi.adapter(String.class));
    }

    @Override
    public @Nullable Ids fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        List<String> ids = null;
        KeptMembers kept_ = new KeptMembers();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> ids = idsAdapter.fromJson(reader);
                default -> kept_.read(reader);
            }
        }
        reader.endObject();
        return new Ids(
                        ids,
                        kept_.toMap());
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Ids value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("ids");
        idsAdapter.toJson(writer, value.ids());
        KeptMembers.write(writer, value.unknownMembers());
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(Ids)";
    }
}
