package dev.reelay;

import dev.reelay.errors.ReelayException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading one of several generations: exactly one of {@link #generation()} and {@link #error()} is there.
 * Immutable and thread-safe.
 */
public final class GetResult {
    private final GenerationRef ref;
    private final @Nullable Generation generation;
    private final @Nullable ReelayException error;

    private GetResult(GenerationRef ref, @Nullable Generation generation, @Nullable ReelayException error) {
        this.ref = Objects.requireNonNull(ref, "ref");
        this.generation = generation;
        this.error = error;
    }

    /** Returns the result of a read that was answered. */
    public static GetResult read(GenerationRef ref, Generation generation) {
        return new GetResult(ref, Objects.requireNonNull(generation, "generation"), null);
    }

    /** Returns the result of a read that failed. */
    public static GetResult failed(GenerationRef ref, ReelayException error) {
        return new GetResult(ref, null, Objects.requireNonNull(error, "error"));
    }

    /** Returns the generation that was asked for. */
    public GenerationRef ref() {
        return ref;
    }

    /** Returns the generation, whatever its state, or {@code null} when it could not be read. */
    public @Nullable Generation generation() {
        return generation;
    }

    /** Returns why it could not be read, or {@code null} when it was. */
    public @Nullable ReelayException error() {
        return error;
    }

    /**
     * Returns the generation.
     *
     * @throws ReelayException if it could not be read
     */
    public Generation orThrow() {
        if (generation == null) {
            throw Objects.requireNonNull(error);
        }
        return generation;
    }

    @Override
    public String toString() {
        return "GetResult[ref=" + ref + ", " + (generation == null ? "error=" + error : "generation=" + generation)
                + "]";
    }
}
