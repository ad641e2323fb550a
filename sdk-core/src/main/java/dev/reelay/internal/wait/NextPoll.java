package dev.reelay.internal.wait;

import dev.reelay.Generation;
import dev.reelay.WaitOptions;
import dev.reelay.errors.RateLimitedException;
import dev.reelay.errors.ReelayException;
import dev.reelay.internal.http.Pauses;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** When a wait is polled next. */
final class NextPoll {
    /** The last poll is made this long before the deadline, so that its answer can still come. */
    static final Duration LEAD = Duration.ofSeconds(2);

    private NextPoll() {}

    /** Sets the time of the next poll; it lies before the deadline unless there is no time left for one. */
    static void plan(Wait wait, Duration now, @Nullable ReelayException error, RandomGenerator random) {
        WaitOptions options = wait.options;
        Duration own = max(
                options.minPoll(), Pauses.jittered(options.firstPoll(), options.maxPoll(), wait.attempts - 1, random));
        Duration least = max(options.minPoll(), asked(error));
        Duration left = wait.deadline.minus(now);
        // An estimate is a guess: half of the time that is left is the most that it may cost.
        Duration estimate = min(estimate(wait.last), left.dividedBy(2));
        Duration last = max(now.plus(least), wait.deadline.minus(LEAD));
        wait.notBefore = now.plus(least);
        wait.due = min(now.plus(max(max(own, least), estimate)), last);
    }

    private static Duration asked(@Nullable ReelayException error) {
        Duration after = error instanceof RateLimitedException limited ? limited.retryAfter() : null;
        return after == null ? Duration.ZERO : after;
    }

    private static Duration estimate(@Nullable Generation generation) {
        if (generation == null || generation.estimatedWait() == null) {
            return Duration.ZERO;
        }
        return switch (generation.state()) {
            case PENDING, PROCESSING -> generation.estimatedWait();
            default -> Duration.ZERO;
        };
    }

    private static Duration max(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
