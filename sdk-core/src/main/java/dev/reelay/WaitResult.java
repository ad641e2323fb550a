package dev.reelay;

import dev.reelay.errors.ReelayException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the wait for one of several generations ended: exactly one of {@link #generation()} and {@link #error()} is there.
 * Immutable and thread-safe.
 */
public final class WaitResult {
    private final GenerationRef ref;
    private final @Nullable Generation generation;
    private final @Nullable ReelayException error;

    private WaitResult(GenerationRef ref, @Nullable Generation generation, @Nullable ReelayException error) {
        this.ref = Objects.requireNonNull(ref, "ref");
        this.generation = generation;
        this.error = error;
    }

    /** Returns the result of a wait that ended with a video. */
    public static WaitResult completed(GenerationRef ref, Generation generation) {
        return new WaitResult(ref, Objects.requireNonNull(generation, "generation"), null);
    }

    /** Returns the result of a wait that failed. */
    public static WaitResult failed(GenerationRef ref, ReelayException error) {
        return new WaitResult(ref, null, Objects.requireNonNull(error, "error"));
    }

    /** Returns the generation that was waited for. */
    public GenerationRef ref() {
        return ref;
    }

    /** Returns the completed generation, or {@code null} when the wait failed. */
    public @Nullable Generation generation() {
        return generation;
    }

    /** Returns why the wait failed, or {@code null} when it did not. */
    public @Nullable ReelayException error() {
        return error;
    }

    /**
     * Returns the completed generation.
     *
     * @throws ReelayException if the wait failed
     */
    public Generation orThrow() {
        if (generation == null) {
            throw Objects.requireNonNull(error);
        }
        return generation;
    }

    @Override
    public String toString() {
        return "WaitResult[ref=" + ref + ", " + (generation == null ? "error=" + error : "generation=" + generation)
                + "]";
    }
}
