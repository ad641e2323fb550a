package dev.reelay;

import dev.reelay.errors.ReelayException;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading one of several generations: exactly one of {@link #generation()} and {@link #error()} is there.
 * Immutable and thread-safe.
 */
public final class GetResult extends OneOfMany {
    private GetResult(GenerationRef ref, @Nullable Generation generation, @Nullable ReelayException error) {
        super(ref, generation, error);
    }

    /** Returns the result of a read that was answered, whatever the state. */
    public static GetResult read(GenerationRef ref, Generation generation) {
        return new GetResult(ref, generation, null);
    }

    /** Returns the result of a read that failed. */
    public static GetResult failed(GenerationRef ref, ReelayException error) {
        return new GetResult(ref, null, error);
    }
}
