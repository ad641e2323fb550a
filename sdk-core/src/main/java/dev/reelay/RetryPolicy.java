package dev.reelay;

import java.time.Duration;
import java.util.Objects;

/**
 * How often and how long one call is tried. A submit or extend is tried again only when it was certainly not accepted.
 * Immutable and thread-safe.
 *
 * @param maxAttempts how often a call is made in all; default 4; 1 means no retry
 * @param maxElapsed no attempt begins later than this after the first; default 2 minutes
 * @param firstDelay the upper bound of the first pause, which doubles with each; default 500 ms. A pause is a random part
 *     of its bound, or the relay's {@code Retry-After} where that is longer
 * @param maxDelay the bound that no pause exceeds unless the relay says so; default 20 s
 */
public record RetryPolicy(int maxAttempts, Duration maxElapsed, Duration firstDelay, Duration maxDelay) {
    /** The defaults. */
    public static final RetryPolicy DEFAULT =
            new RetryPolicy(4, Duration.ofMinutes(2), Duration.ofMillis(500), Duration.ofSeconds(20));

    /** One attempt, no retry. */
    public static final RetryPolicy NEVER = new RetryPolicy(1, Duration.ZERO, Duration.ZERO, Duration.ZERO);

    /** @throws IllegalArgumentException if {@code maxAttempts} is below 1 or a duration is negative */
    public RetryPolicy {
        if (maxAttempts < 1) {
            throw new IllegalArgumentException("maxAttempts must be at least 1: " + maxAttempts);
        }
        requireNotNegative(maxElapsed, "maxElapsed");
        requireNotNegative(firstDelay, "firstDelay");
        requireNotNegative(maxDelay, "maxDelay");
    }

    /** Returns the same policy with another number of attempts. */
    public RetryPolicy withMaxAttempts(int attempts) {
        return new RetryPolicy(attempts, maxElapsed, firstDelay, maxDelay);
    }

    /** Returns the same policy with another limit of time. */
    public RetryPolicy withMaxElapsed(Duration elapsed) {
        return new RetryPolicy(maxAttempts, elapsed, firstDelay, maxDelay);
    }

    private static void requireNotNegative(Duration value, String name) {
        if (Objects.requireNonNull(value, name).isNegative()) {
            throw new IllegalArgumentException(name + " must not be negative: " + value);
        }
    }
}
