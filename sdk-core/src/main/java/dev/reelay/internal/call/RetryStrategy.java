package dev.reelay.internal.call;

import dev.reelay.errors.ReelayException;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Says what the end of an attempt means, and whether another may follow. Made for one call. Never called under a lock: it
 * reads what a relay sent.
 *
 * @param <T> what the call is for
 */
interface RetryStrategy<T> {
    /** Tells whether the call costs money, so that one that went out must not be forgotten. */
    default boolean isPaid() {
        return false;
    }

    /** Notes that an attempt begins. */
    default void begins() {}

    /** Returns what an answer means. */
    Outcome<T> answered(Answer answer);

    /**
     * Returns what it means that no answer came.
     *
     * @param delivered whether a byte of a paid request's body may have reached the relay's program
     */
    Outcome<T> broken(IOException error, boolean delivered);

    /**
     * Returns what a call ends with whose caller ended it.
     *
     * @param delivered whether the attempt under way, if there is one, may have reached the relay's program
     * @param reason the interruption, or the deadline that passed
     */
    default ReelayException ended(boolean delivered, ReelayException reason) {
        return reason;
    }

    /**
     * What an attempt's end means for the call.
     *
     * @param <T> what the call is for
     */
    sealed interface Outcome<T> {
        /** The call is done. */
        record Done<T>(T value) implements Outcome<T> {}

        /** The call failed for good. */
        record Failed<T>(ReelayException error) implements Outcome<T> {}

        /**
         * The call failed, and may be tried again.
         *
         * @param error what the call fails with if it is not
         * @param after how long the relay asks to wait; {@code null} where it does not say
         */
        record Again<T>(ReelayException error, @Nullable Duration after) implements Outcome<T> {}
    }
}
