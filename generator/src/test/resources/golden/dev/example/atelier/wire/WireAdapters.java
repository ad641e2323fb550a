package dev.example.atelier.wire;

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
        if (type == Cast.class) {
            return CastJsonAdapter.INSTANCE;
        }
        if (type == Found.class) {
            return FoundJsonAdapter.INSTANCE;
        }
        if (type == Frame.class) {
            return FrameJsonAdapter.INSTANCE;
        }
        if (type == From.class) {
            return FromJsonAdapter.INSTANCE;
        }
        if (type == Look.class) {
            return LookJsonAdapter.INSTANCE;
        }
        if (type == More.class) {
            return MoreJsonAdapter.INSTANCE;
        }
        if (type == OfPicture.class) {
            return OfPictureJsonAdapter.INSTANCE;
        }
        if (type == OfWords.class) {
            return OfWordsJsonAdapter.INSTANCE;
        }
        if (type == Piece.class) {
            return PieceJsonAdapter.INSTANCE;
        }
        if (type == Stop.class) {
            return StopJsonAdapter.INSTANCE;
        }
        if (type == StopPieceAnswer.class) {
            return StopPieceAnswerJsonAdapter.INSTANCE;
        }
        return null;
    }
}
