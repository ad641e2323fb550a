package dev.reelay.internal.wait;

import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.GenerationState;
import dev.reelay.WaitOptions;
import dev.reelay.WaitProgress;
import dev.reelay.errors.DeadlinePassedException;
import dev.reelay.errors.ErrorKind;
import dev.reelay.errors.RateLimitedException;
import dev.reelay.errors.ReelayException;
import dev.reelay.errors.ServerException;
import dev.reelay.internal.async.Promise;
import dev.reelay.internal.call.Pauses;
import dev.reelay.internal.call.ReadResult;
import dev.reelay.observe.ClientEvent;
import dev.reelay.time.Timing;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * One generation that is waited for: what was heard of it, what that means, and when it is polled next. It alone changes
 * itself. Moments are on {@link Timing#elapsed()}.
 *
 * <p>At any time it is either in its queue or being polled, so that one thread at a time decides, without a lock; the
 * queue's lock hands it from one to the next. Its deadline may pass meanwhile, and reads what there is.
 */
final class Wait {
    /** The last poll is made this long before the deadline, so that its answer can still come. */
    private static final Duration LEAD = Duration.ofSeconds(2);

    /** What a poll means. */
    sealed interface Decision {
        /** It is over, and there is a video. */
        record Done(Generation generation) implements Decision {}

        /** It is over. */
        record Failed(ReelayException error) implements Decision {}

        /**
         * It goes on.
         *
         * @param error why the poll told nothing; {@code null} when it was answered
         */
        record GoOn(@Nullable ReelayException error) implements Decision {}
    }

    private final GenerationRef ref;
    private final WaitOptions options;
    private final WaitErrors errors;
    private final boolean hasContent;
    private final Duration begun;
    private final Duration since;
    private final Duration deadline;
    private final long number;
    private final Promise<Generation> promise = new Promise<>();

    private Duration due;
    private Duration notBefore;
    private int failedInARow;
    private boolean unknownNotified;
    private @Nullable Duration startedAt;
    private @Nullable Duration completeSince;
    private @Nullable Duration unknownSince;
    private final AtomicInteger attempts = new AtomicInteger();
    private volatile @Nullable Generation last;
    private volatile @Nullable ReelayException lastError;
    private volatile @Nullable PollRound round;

    /**
     * Begins a wait.
     *
     * @param hasContent whether a video needs no link, as its bytes are at the relay itself
     * @param number tells it from others that are due at the same moment
     */
    Wait(GenerationRef ref, WaitOptions options, WaitErrors errors, boolean hasContent, Timing timing, long number) {
        this.hasContent = hasContent;
        this.ref = ref;
        this.options = options;
        this.errors = errors;
        this.begun = timing.elapsed();
        this.since = begun.minus(age(options.since(), timing.now()));
        this.deadline = begun.plus(options.deadline());
        this.number = number;
        this.due = begun;
        this.notBefore = begun;
    }

    GenerationRef ref() {
        return ref;
    }

    Promise<Generation> promise() {
        return promise;
    }

    long number() {
        return number;
    }

    Duration deadline() {
        return deadline;
    }

    /** Returns when it is polled next. */
    Duration due() {
        return due;
    }

    /** Tells whether it may be polled, should others be polled before it is due. */
    boolean mayBePolled(Duration now) {
        return notBefore.compareTo(now) <= 0;
    }

    /** Notes that it is being asked for. */
    void polling(@Nullable PollRound newRound) {
        attempts.incrementAndGet();
        round = newRound;
    }

    /** Notes that it has ended; returns the round that it is in, if any. */
    @Nullable
    PollRound leavesRound() {
        PollRound left = round;
        round = null;
        return left;
    }

    /** Says what a poll means, and plans the next. */
    Decision polled(ReadResult result, Duration now, RandomGenerator random) {
        round = null;
        Generation generation = result.generation();
        Decision decision =
                generation == null ? failed(Objects.requireNonNull(result.error()), now) : answered(generation, now);
        if (decision instanceof Decision.GoOn on) {
            plan(now, on.error(), random);
        }
        return decision;
    }

    DeadlinePassedException deadlinePassed() {
        return errors.deadlinePassed(ref, options.deadline(), attempts.get(), last, lastError);
    }

    WaitProgress progress(Decision decision, Duration now) {
        boolean goesOn = decision instanceof Decision.GoOn;
        return new WaitProgress(
                ref,
                last,
                attempts.get(),
                now.minus(begun),
                goesOn ? due.minus(now) : Duration.ZERO,
                decision instanceof Decision.GoOn on ? on.error() : null);
    }

    void notifyListener(WaitProgress progress) {
        options.listener().accept(progress);
    }

    /** Returns the event for the first state that no dictionary knows; {@code null} for all others. */
    ClientEvent.@Nullable UnknownState unknownState() {
        Generation seen = last;
        if (unknownNotified || seen == null || seen.state() != GenerationState.UNKNOWN) {
            return null;
        }
        unknownNotified = true;
        return new ClientEvent.UnknownState(ref, errors.word(seen));
    }

    ClientEvent.WaitEnded summary(Duration now, @Nullable ErrorKind error) {
        Duration took = now.minus(begun);
        Duration queued = startedAt == null ? took : startedAt.minus(begun);
        return new ClientEvent.WaitEnded(ref, attempts.get(), took, queued, took.minus(queued), error);
    }

    private Decision answered(Generation generation, Duration now) {
        boolean first = last == null;
        GenerationState state = generation.state();
        last = generation;
        lastError = null;
        failedInARow = 0;
        if (state != GenerationState.PENDING && state != GenerationState.UNKNOWN && startedAt == null) {
            startedAt = now;
        }
        if (state != GenerationState.UNKNOWN) {
            unknownSince = null;
        }
        return switch (state) {
            case COMPLETED -> {
                if (generation.video() != null || generation.rawVideo() != null || hasContent) {
                    yield new Decision.Done(generation);
                }
                completeSince = completeSince == null ? (first ? since : now) : completeSince;
                yield now.minus(completeSince).compareTo(options.videoGrace()) < 0
                        ? new Decision.GoOn(null)
                        : new Decision.Failed(errors.completedWithoutVideo(ref, options.videoGrace(), generation));
            }
            case FAILED, CANCELLED -> new Decision.Failed(errors.generationFailed(ref, generation));
            case UNKNOWN -> {
                if (generation.video() != null) {
                    yield new Decision.Done(generation);
                }
                unknownSince = unknownSince == null ? (first ? since : now) : unknownSince;
                yield now.minus(unknownSince).compareTo(options.unknownGrace()) < 0
                        ? new Decision.GoOn(null)
                        : new Decision.Failed(errors.unknownState(ref, options.unknownGrace(), generation));
            }
            case PENDING, PROCESSING -> new Decision.GoOn(null);
        };
    }

    private Decision failed(ReelayException error, Duration now) {
        lastError = error;
        failedInARow++;
        boolean passes = switch (error.kind()) {
            case TRANSPORT, SERVER, RATE_LIMITED, MALFORMED_ANSWER -> true;
            case NOT_FOUND -> last == null && now.minus(since).compareTo(options.notFoundGrace()) < 0;
            default -> false;
        };
        return passes && failedInARow <= options.maxFailedPolls()
                ? new Decision.GoOn(error)
                : new Decision.Failed(error);
    }

    /** Sets the time of the next poll; it lies before the deadline unless there is no time left for one. */
    private void plan(Duration now, @Nullable ReelayException error, RandomGenerator random) {
        Duration own = max(
                options.minDelay(),
                Pauses.jittered(options.initialDelay(), options.maxDelay(), attempts.get() - 1, random));
        Duration least = max(options.minDelay(), asked(error));
        Duration left = deadline.minus(now);
        // An estimate is a guess: half of the time that is left is the most that it may cost.
        Duration estimate = min(estimate(last), left.dividedBy(2));
        Duration latest = max(now.plus(least), deadline.minus(LEAD));
        notBefore = now.plus(least);
        due = min(now.plus(max(max(own, least), estimate)), latest);
    }

    private static Duration asked(@Nullable ReelayException error) {
        Duration after = error instanceof RateLimitedException limited
                ? limited.retryAfter()
                : error instanceof ServerException server ? server.retryAfter() : null;
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

    private static Duration age(@Nullable Instant since, Instant now) {
        return since == null || since.isAfter(now) ? Duration.ZERO : Duration.between(since, now);
    }

    private static Duration max(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
