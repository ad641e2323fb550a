package dev.reelay;

import dev.reelay.errors.ReelayException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the wait for one of several generations ended: exactly one of {@code generation} and {@code error} is there.
 * Immutable and thread-safe.
 *
 * @param ref the generation that was waited for
 * @param generation the completed generation; {@code null} when the wait failed
 * @param error why the wait failed; {@code null} when it did not
 */
public record WaitResult(
        GenerationRef ref,
        @Nullable Generation generation,
        @Nullable ReelayException error) {
    /** @throws IllegalArgumentException if not exactly one of {@code generation} and {@code error} is there */
    public WaitResult {
        Objects.requireNonNull(ref, "ref");
        if ((generation == null) == (error == null)) {
            throw new IllegalArgumentException("a wait ends with a generation or an error");
        }
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
}
