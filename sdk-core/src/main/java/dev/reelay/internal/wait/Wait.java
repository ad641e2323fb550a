package dev.reelay.internal.wait;

import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.WaitOptions;
import dev.reelay.errors.ReelayException;
import dev.reelay.internal.async.Promise;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One generation that is waited for. Guarded by its queue; times are since the timing's own beginning. */
final class Wait {
    final GenerationRef ref;
    final WaitOptions options;
    final Duration begun;
    final Duration deadline;
    final long number;
    final Promise<Generation> promise = new Promise<>();

    /** When it is polled next. */
    Duration due;

    /** When it may be polled at the earliest, should others be polled before it is due. */
    Duration notBefore;

    int attempts;
    int failedInARow;
    boolean polling;
    boolean warned;

    @Nullable
    Generation last;

    @Nullable
    ReelayException lastError;

    @Nullable
    Duration completeSince;

    @Nullable
    Duration unknownSince;

    @Nullable
    PollRound round;

    Wait(GenerationRef ref, WaitOptions options, Duration now, long number) {
        this.ref = ref;
        this.options = options;
        this.begun = now;
        this.deadline = now.plus(options.deadline());
        this.number = number;
        this.due = now;
        this.notBefore = now;
    }
}
