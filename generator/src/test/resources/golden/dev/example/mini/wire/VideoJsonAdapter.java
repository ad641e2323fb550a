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
 * Reads and writes {@link Video} without reflection.
 */
@Generated("dev.reelay.generator.processor")
final class VideoJsonAdapter extends JsonAdapter<Video> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "url",
            "width");

    VideoJsonAdapter(Moshi moshi) {
    }

    @Override
    public @Nullable Video fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        String url = null;
        Integer width = null;
        KeptMembers kept_ = new KeptMembers();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> url = JsonScalars.text(reader);
                case 1 -> width = JsonScalars.integer(reader);
                default -> kept_.read(reader);
            }
        }
        reader.endObject();
        return new Video(
                        url,
                        width,
                        kept_.toMap());
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Video value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("url");
        writer.value(value.url());
        writer.name("width");
        writer.value(value.width());
        KeptMembers.write(writer, value.unknownMembers());
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(Video)";
    }
}
