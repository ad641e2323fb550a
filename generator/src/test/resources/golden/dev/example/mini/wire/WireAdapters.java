package dev.example.mini.wire;

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
        if (type == ExtendBody.class) {
            return ExtendBodyJsonAdapter.INSTANCE;
        }
        if (type == Frame.class) {
            return FrameJsonAdapter.INSTANCE;
        }
        if (type == Frames.class) {
            return FramesJsonAdapter.INSTANCE;
        }
        if (type == Ids.class) {
            return IdsJsonAdapter.INSTANCE;
        }
        if (type == Link.class) {
            return LinkJsonAdapter.INSTANCE;
        }
        if (type == Money.class) {
            return MoneyJsonAdapter.INSTANCE;
        }
        if (type == Request.class) {
            return RequestJsonAdapter.INSTANCE;
        }
        if (type == SubmitBody.class) {
            return SubmitBodyJsonAdapter.INSTANCE;
        }
        if (type == Task.class) {
            return TaskJsonAdapter.INSTANCE;
        }
        if (type == TaskAnswer.class) {
            return TaskAnswerJsonAdapter.INSTANCE;
        }
        if (type == Video.class) {
            return VideoJsonAdapter.INSTANCE;
        }
        return null;
    }
}
