package dev.example.studio.wire;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.reelay.provider.spi.Generated;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The adapters of all wire records in this package, found without reflection. */
@Generated("dev.reelay.generator.openapi")
public final class WireAdapters implements JsonAdapter.Factory {
    /** The factory; it has no state. */
    public static final WireAdapters FACTORY = new WireAdapters();

    private WireAdapters() {}

    /** Returns the adapter of a wire record, or {@code null} for any other type. */
    @Override
    public @Nullable JsonAdapter<?> create(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
        if (!annotations.isEmpty()) {
            return null;
        }
        if (type == Clip.class) {
            return ClipJsonAdapter.INSTANCE;
        }
        if (type == Closing.class) {
            return ClosingJsonAdapter.INSTANCE;
        }
        if (type == FromPicture.class) {
            return FromPictureJsonAdapter.INSTANCE;
        }
        if (type == FromText.class) {
            return FromTextJsonAdapter.INSTANCE;
        }
        if (type == Job.class) {
            return JobJsonAdapter.INSTANCE;
        }
        if (type == Machine.class) {
            return MachineJsonAdapter.INSTANCE;
        }
        if (type == Reason.class) {
            return ReasonJsonAdapter.INSTANCE;
        }
        if (type == Result.class) {
            return ResultJsonAdapter.INSTANCE;
        }
        if (type == Settings.class) {
            return SettingsJsonAdapter.INSTANCE;
        }
        if (type == Ticket.class) {
            return TicketJsonAdapter.INSTANCE;
        }
        if (type == Words.class) {
            return WordsJsonAdapter.INSTANCE;
        }
        if (type == WordsAndPicture.class) {
            return WordsAndPictureJsonAdapter.INSTANCE;
        }
        return null;
    }
}
