package dev.reelay.internal.read;

import dev.reelay.Generation;
import dev.reelay.errors.ReelayException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What came of reading one generation: exactly one of the two. */
public record Reading(
        @Nullable Generation generation, @Nullable ReelayException error) {
    /** Returns a reading that was answered. */
    public static Reading of(Generation generation) {
        return new Reading(generation, null);
    }

    /** Returns a reading that failed. */
    public static Reading failed(ReelayException error) {
        return new Reading(null, error);
    }

    /** Returns the generation or throws the error. */
    public Generation orThrow() {
        if (generation == null) {
            throw Objects.requireNonNull(error);
        }
        return generation;
    }
}
