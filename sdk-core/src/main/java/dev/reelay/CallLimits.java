package dev.reelay;

import java.time.Duration;
import java.util.Objects;

/**
 * What one HTTP call to a relay may take. Immutable and thread-safe.
 *
 * @param connectTimeout to reach the relay; default 10 s
 * @param readTimeout between two bytes of the answer; default 60 s
 * @param writeTimeout between two bytes of the request; default 60 s
 * @param callTimeout from the first byte sent to the last byte read; default 2 minutes. Downloads have none: they end when
 *     no byte comes for {@code readTimeout}
 * @param maxAnswerBytes the largest answer that is read; default 8 MiB. Downloads have a limit of their own
 */
public record CallLimits(
        Duration connectTimeout,
        Duration readTimeout,
        Duration writeTimeout,
        Duration callTimeout,
        long maxAnswerBytes) {
    /** The defaults. */
    public static final CallLimits DEFAULT = new CallLimits(
            Duration.ofSeconds(10),
            Duration.ofSeconds(60),
            Duration.ofSeconds(60),
            Duration.ofMinutes(2),
            8L * 1024 * 1024);

    /** @throws IllegalArgumentException if a limit is not positive */
    public CallLimits {
        requirePositive(connectTimeout, "connectTimeout");
        requirePositive(readTimeout, "readTimeout");
        requirePositive(writeTimeout, "writeTimeout");
        requirePositive(callTimeout, "callTimeout");
        if (maxAnswerBytes < 1) {
            throw new IllegalArgumentException("maxAnswerBytes must be positive: " + maxAnswerBytes);
        }
    }

    private static void requirePositive(Duration value, String name) {
        Objects.requireNonNull(value, name);
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException(name + " must be positive: " + value);
        }
    }
}
