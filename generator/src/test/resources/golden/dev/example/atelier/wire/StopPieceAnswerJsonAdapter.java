package dev.example.atelier.wire;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.KeptMembers;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link StopPieceAnswer} without reflection.
 */
@Generated("dev.reelay.generator.processor")
public final class StopPieceAnswerJsonAdapter extends JsonAdapter<StopPieceAnswer> {
    /**
     * The adapter; it has no state.
     */
    public static final StopPieceAnswerJsonAdapter INSTANCE = new StopPieceAnswerJsonAdapter();

    private static final JsonReader.Options NAMES = JsonReader.Options.of("stopped");

    private StopPieceAnswerJsonAdapter() {
    }

    @Override
    public @Nullable StopPieceAnswer fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        Boolean stopped = null;
        KeptMembers kept = new KeptMembers();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> stopped = kept.flag(reader, "stopped");
                default -> kept.read(reader);
            }
        }
        reader.endObject();
        return new StopPieceAnswer(stopped, kept.toMap());
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable StopPieceAnswer value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        if (value.stopped() != null) {
            writer.name("stopped");
            writer.value(value.stopped());
        }
        KeptMembers.write(writer, value.unknownMembers());
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(StopPieceAnswer)";
    }
}
