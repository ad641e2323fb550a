package dev.example.mini.wire;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.reelay.provider.spi.Generated;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The adapters of all wire records in this package, made with plain {@code new}. */
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
            return new ExtendBodyJsonAdapter(moshi);
        }
        if (type == Frame.class) {
            return new FrameJsonAdapter(moshi);
        }
        if (type == Frames.class) {
            return new FramesJsonAdapter(moshi);
        }
        if (type == Ids.class) {
            return new IdsJsonAdapter(moshi);
        }
        if (type == Link.class) {
            return new LinkJsonAdapter(moshi);
        }
        if (type == Money.class) {
            return new MoneyJsonAdapter(moshi);
        }
        if (type == Problem.class) {
            return new ProblemJsonAdapter(moshi);
        }
        if (type == Request.class) {
            return new RequestJsonAdapter(moshi);
        }
        if (type == SubmitBody.class) {
            return new SubmitBodyJsonAdapter(moshi);
        }
        if (type == Task.class) {
            return new TaskJsonAdapter(moshi);
        }
        if (type == TaskAnswer.class) {
            return new TaskAnswerJsonAdapter(moshi);
        }
        if (type == Video.class) {
            return new VideoJsonAdapter(moshi);
        }
        return null;
    }
}
