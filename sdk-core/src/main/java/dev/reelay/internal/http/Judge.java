package dev.reelay.internal.http;

import dev.reelay.errors.ReelayException;

/**
 * Says what the end of an attempt means. Made for one call; told of its attempts in order.
 *
 * @param <T> what the call is for
 */
interface Judge<T> {
    /** Hears that an attempt begins. */
    default void begins() {}

    /** Returns what the end of the last attempt means. */
    Verdict<T> judge(AttemptEnd end);

    /**
     * Returns what a call ends with whose caller was interrupted.
     *
     * @param delivered whether the attempt under way, if there is one, may have reached the relay
     * @param reason the interruption
     */
    default ReelayException interrupted(boolean delivered, ReelayException reason) {
        return reason;
    }
}
