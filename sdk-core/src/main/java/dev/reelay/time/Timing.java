package dev.reelay.time;

import java.time.Duration;
import java.time.Instant;

/**
 * The clock and the timers of a client. Implementations are thread-safe.
 *
 * <p>Everything that the client does later, or only for so long, goes through here; a test that brings its own
 * implementation decides how time passes.
 */
public interface Timing {
    /** Returns the time of day, for what is shown and for links that expire. */
    Instant now();

    /** Returns the time since some fixed moment; it never jumps, whatever happens to the time of day. */
    Duration elapsed();

    /**
     * Runs a task later, on a thread of this timing's own.
     *
     * @param delay from now; what is not positive means at once
     * @param task must not block
     */
    Timer schedule(Duration delay, Runnable task);

    /**
     * Says that a call is under way. Virtual time stands still until {@link #workEnds} was called as often; what is due
     * already runs all the same.
     */
    default void workBegins() {}

    /** Says that a call is over, and that all that follows from it was scheduled. */
    default void workEnds() {}

    /** A task that waits for its time. */
    @FunctionalInterface
    interface Timer {
        /** Keeps the task from running, and lets go of it; does nothing if it ran. */
        void cancel();
    }
}
