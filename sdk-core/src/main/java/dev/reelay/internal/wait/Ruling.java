package dev.reelay.internal.wait;

import dev.reelay.Generation;
import dev.reelay.errors.ReelayException;
import org.jspecify.annotations.Nullable;

/** What a poll means for a wait. */
sealed interface Ruling {
    /** It is over, and there is a video. */
    record Done(Generation generation) implements Ruling {}

    /** It is over. */
    record Failed(ReelayException error) implements Ruling {}

    /**
     * It goes on.
     *
     * @param error why the poll told nothing; {@code null} when it was answered
     */
    record GoOn(@Nullable ReelayException error) implements Ruling {}
}
