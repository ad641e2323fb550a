package dev.example.studio.wire;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.KeptMembers;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Ticket} without reflection.
 */
@Generated("dev.reelay.generator.processor")
public final class TicketJsonAdapter extends JsonAdapter<Ticket> {
    /**
     * The adapter; it has no state.
     */
    public static final TicketJsonAdapter INSTANCE = new TicketJsonAdapter();

    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "ticket",
            "position");

    private TicketJsonAdapter() {
    }

    @Override
    public @Nullable Ticket fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        String ticket = null;
        Integer position = null;
        KeptMembers kept = new KeptMembers();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> ticket = kept.text(reader, "ticket");
                case 1 -> position = kept.integer(reader, "position");
                default -> kept.read(reader);
            }
        }
        reader.endObject();
        return new Ticket(
                ticket,
                position,
                kept.toMap());
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Ticket value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        if (value.ticket() != null) {
            writer.name("ticket");
            writer.value(value.ticket());
        }
        if (value.position() != null) {
            writer.name("position");
            writer.value(value.position());
        }
        KeptMembers.write(writer, value.unknownMembers());
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(Ticket)";
    }
}
