package dev.example.atelier.wire;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.reelay.provider.spi.ElementReader;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.KeptMembers;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Piece} without reflection.
 */
@Generated("dev.reelay.generator.processor")
public final class PieceJsonAdapter extends JsonAdapter<Piece> {
    /**
     * The adapter; it has no state.
     */
    public static final PieceJsonAdapter INSTANCE = new PieceJsonAdapter();

    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "id",
            "state",
            "file",
            "url",
            "pieces");

    private PieceJsonAdapter() {
    }

    @Override
    public @Nullable Piece fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        String id = null;
        String state = null;
        String file = null;
        String url = null;
        List<Piece> pieces = null;
        KeptMembers kept = new KeptMembers();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> id = kept.text(reader, "id");
                case 1 -> state = kept.text(reader, "state");
                case 2 -> file = kept.text(reader, "file");
                case 3 -> url = kept.text(reader, "url");
                case 4 -> pieces = kept.list(reader, "pieces",
                        ElementReader.object(PieceJsonAdapter.INSTANCE));
                default -> kept.read(reader);
            }
        }
        reader.endObject();
        return new Piece(
                id,
                state,
                file,
                url,
                pieces,
                kept.toMap());
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Piece value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        if (value.id() != null) {
            writer.name("id");
            writer.value(value.id());
        }
        if (value.state() != null) {
            writer.name("state");
            writer.value(value.state());
        }
        if (value.file() != null) {
            writer.name("file");
            writer.value(value.file());
        }
        if (value.url() != null) {
            writer.name("url");
            writer.value(value.url());
        }
        if (value.pieces() != null) {
            writer.name("pieces");
            writer.beginArray();
            for (Piece item : value.pieces()) {
                PieceJsonAdapter.INSTANCE.toJson(writer, item);
            }
            writer.endArray();
        }
        KeptMembers.write(writer, value.unknownMembers());
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(Piece)";
    }
}
