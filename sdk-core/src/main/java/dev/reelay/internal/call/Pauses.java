package dev.reelay.internal.call;

import dev.reelay.RetryPolicy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** How long to wait before the next attempt: exponential, with full jitter, and never less than the relay asks for. */
public final class Pauses {
    private static final int MOST_DOUBLINGS = 30;

    private Pauses() {}

    /**
     * Returns a random part of a bound that doubles.
     *
     * @param count how many pauses there were before
     */
    public static Duration jittered(Duration first, Duration most, int count, RandomGenerator random) {
        Duration bound = first;
        for (int i = 0; i < Math.min(count, MOST_DOUBLINGS) && bound.compareTo(most) < 0; i++) {
            bound = bound.multipliedBy(2);
        }
        bound = bound.compareTo(most) < 0 ? bound : most;
        return bound.isZero() ? bound : Duration.ofNanos((long) (bound.toNanos() * random.nextDouble()));
    }

    static Duration before(RetryPolicy policy, int attempts, @Nullable Duration asked, RandomGenerator random) {
        Duration own = jittered(policy.initialDelay(), policy.maxDelay(), attempts - 1, random);
        return asked == null || asked.compareTo(own) < 0 ? own : asked;
    }

    /**
     * Returns a limit as somebody set it. One of seconds that is finer than tenths is what was left of it, once other work
     * had taken its part, so it is rounded up.
     */
    public static String text(Duration limit) {
        BigDecimal seconds = BigDecimal.valueOf(limit.toMillis(), 3).stripTrailingZeros();
        boolean asSet = limit.toNanosPart() % 100_000_000 == 0 || limit.toSeconds() == 0;
        return (asSet ? seconds : seconds.setScale(0, RoundingMode.CEILING)).toPlainString() + " s";
    }
}
