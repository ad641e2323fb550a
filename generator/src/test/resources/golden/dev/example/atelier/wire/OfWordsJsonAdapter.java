package dev.example.atelier.wire;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.reelay.provider.spi.ElementReader;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.JsonValues;
import dev.reelay.provider.spi.KeptMembers;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link OfWords} without reflection.
 */
@Generated("dev.reelay.generator.processor")
public final class OfWordsJsonAdapter extends JsonAdapter<OfWords> {
    /**
     * The adapter; it has no state.
     */
    public static final OfWordsJsonAdapter INSTANCE = new OfWordsJsonAdapter();

    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "words",
            "not",
            "length",
            "sound",
            "shape",
            "number",
            "cast",
            "extra",
            "note");

    private OfWordsJsonAdapter() {
    }

    @Override
    public @Nullable OfWords fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        String words = null;
        String not = null;
        String length = null;
        String sound = null;
        String shape = null;
        Integer number = null;
        List<Cast> cast = null;
        Object extra = null;
        String note = null;
        KeptMembers kept = new KeptMembers();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> words = kept.text(reader, "words");
                case 1 -> not = kept.text(reader, "not");
                case 2 -> length = kept.text(reader, "length");
                case 3 -> sound = kept.text(reader, "sound");
                case 4 -> shape = kept.text(reader, "shape");
                case 5 -> number = kept.integer(reader, "number");
                case 6 -> cast = kept.list(reader, "cast",
                        ElementReader.object(CastJsonAdapter.INSTANCE));
                case 7 -> extra = kept.any(reader, "extra");
                case 8 -> note = kept.text(reader, "note");
                default -> kept.read(reader);
            }
        }
        reader.endObject();
        return new OfWords(
                words,
                not,
                length,
                sound,
                shape,
                number,
                cast,
                extra,
                note,
                kept.toMap());
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable OfWords value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        if (value.words() != null) {
            writer.name("words");
            writer.value(value.words());
        }
        if (value.not() != null) {
            writer.name("not");
            writer.value(value.not());
        }
        if (value.length() != null) {
            writer.name("length");
            writer.value(value.length());
        }
        if (value.sound() != null) {
            writer.name("sound");
            writer.value(value.sound());
        }
        if (value.shape() != null) {
            writer.name("shape");
            writer.value(value.shape());
        }
        if (value.number() != null) {
            writer.name("number");
            writer.value(value.number());
        }
        if (value.cast() != null) {
            writer.name("cast");
            writer.beginArray();
            for (Cast item : value.cast()) {
                CastJsonAdapter.INSTANCE.toJson(writer, item);
            }
            writer.endArray();
        }
        if (value.extra() != null) {
            writer.name("extra");
            JsonValues.ADAPTER.toJson(writer, value.extra());
        }
        if (value.note() != null) {
            writer.name("note");
            writer.value(value.note());
        }
        KeptMembers.write(writer, value.unknownMembers());
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(OfWords)";
    }
}
