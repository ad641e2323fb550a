package dev.reelay;

import dev.reelay.errors.ReelayException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What came of one of several generations: exactly one of {@link #generation()} and {@link #error()} is there. */
abstract sealed class OneOfMany permits GetResult, WaitResult {
    private final GenerationRef ref;
    private final @Nullable Generation generation;
    private final @Nullable ReelayException error;

    OneOfMany(GenerationRef ref, @Nullable Generation generation, @Nullable ReelayException error) {
        this.ref = Objects.requireNonNull(ref, "ref");
        if ((generation == null) == (error == null)) {
            throw new NullPointerException("a result has a generation or an error");
        }
        this.generation = generation;
        this.error = error;
    }

    /** Returns the generation that was asked for. */
    public final GenerationRef ref() {
        return ref;
    }

    /** Returns the generation, or {@code null} when there is an error. */
    public final @Nullable Generation generation() {
        return generation;
    }

    /** Returns what went wrong, or {@code null} when nothing did. */
    public final @Nullable ReelayException error() {
        return error;
    }

    /**
     * Returns the generation.
     *
     * @throws ReelayException the error, if there is one
     */
    public final Generation orThrow() {
        if (generation == null) {
            throw Objects.requireNonNull(error);
        }
        return generation;
    }

    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[ref=" + ref + ", "
                + (generation == null ? "error=" + error : "generation=" + generation) + "]";
    }
}
