package dev.reelay;

import dev.reelay.errors.ReelayException;
import org.jspecify.annotations.Nullable;

/**
 * How the wait for one of several generations ended: exactly one of {@link #generation()} and {@link #error()} is there.
 * Immutable and thread-safe.
 */
public final class WaitResult extends OneOfMany {
    private WaitResult(GenerationRef ref, @Nullable Generation generation, @Nullable ReelayException error) {
        super(ref, generation, error);
    }

    /** Returns the result of a wait that ended with a video. */
    public static WaitResult completed(GenerationRef ref, Generation generation) {
        return new WaitResult(ref, generation, null);
    }

    /** Returns the result of a wait that failed. */
    public static WaitResult failed(GenerationRef ref, ReelayException error) {
        return new WaitResult(ref, null, error);
    }
}
