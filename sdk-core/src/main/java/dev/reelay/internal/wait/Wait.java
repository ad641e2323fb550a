package dev.reelay.internal.wait;

import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.GenerationState;
import dev.reelay.WaitOptions;
import dev.reelay.errors.ErrorKind;
import dev.reelay.errors.ReelayException;
import dev.reelay.internal.async.Promise;
import dev.reelay.internal.http.ApiKey;
import dev.reelay.observe.ClientEvent;
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
    boolean unknownTold;

    @Nullable
    Duration startedAt;

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

    /** Notes a state, so that the time in it can be told. */
    void saw(GenerationState state, Duration now) {
        if (state != GenerationState.PENDING && state != GenerationState.UNKNOWN && startedAt == null) {
            startedAt = now;
        }
    }

    /** Returns the event for the first state that no dictionary knows; {@code null} for all others. */
    ClientEvent.@Nullable UnknownState unknownToTell(ApiKey key) {
        if (unknownTold || last == null || last.state() != GenerationState.UNKNOWN) {
            return null;
        }
        unknownTold = true;
        String word = last.rawState();
        return new ClientEvent.UnknownState(ref, word == null ? null : key.mask(word));
    }

    ClientEvent.WaitEnded summary(Duration now, @Nullable ErrorKind error) {
        Duration took = now.minus(begun);
        Duration queued = startedAt == null ? took : startedAt.minus(begun);
        return new ClientEvent.WaitEnded(ref, attempts, took, queued, took.minus(queued), error);
    }
}
