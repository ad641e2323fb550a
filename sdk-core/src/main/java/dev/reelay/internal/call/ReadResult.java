package dev.reelay.internal.call;

import dev.reelay.Generation;
import dev.reelay.errors.ReelayException;
import org.jspecify.annotations.Nullable;

/** What came of reading one generation: exactly one of the two. */
public record ReadResult(
        @Nullable Generation generation, @Nullable ReelayException error) {
    /** Returns a result that was answered. */
    public static ReadResult of(Generation generation) {
        return new ReadResult(generation, null);
    }

    /** Returns a result that failed. */
    public static ReadResult failed(ReelayException error) {
        return new ReadResult(null, error);
    }
}
