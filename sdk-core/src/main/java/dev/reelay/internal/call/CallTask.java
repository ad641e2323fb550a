package dev.reelay.internal.call;

import dev.reelay.RetryPolicy;
import dev.reelay.errors.DeadlinePassedException;
import dev.reelay.errors.ReelayException;
import dev.reelay.internal.async.Promise;
import dev.reelay.internal.call.RetryStrategy.Outcome;
import dev.reelay.time.Timing;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * One request with all its attempts: at any time either an attempt is under way, or a timer runs, or it is over.
 *
 * <p>Nothing is read, judged or completed under the lock, so that a deadline, an interrupt or a cancellation never waits
 * for a reader. Who ends the task first, under the lock, says what becomes of it.
 *
 * @param <T> what the call is for
 */
final class CallTask<T> {
    /** How long a paid attempt may take to say what became of it, once its caller has ended it. */
    private static final Duration LAST_WORD = Duration.ofSeconds(1);

    /** Makes the request of an attempt; a paid one has a body of its own each time. */
    private final Supplier<Request> requests;

    private final OkHttpClient client;
    private final long maxResponseBytes;
    private final RetryStrategy<T> strategy;
    private final CallScope scope;
    private final RelayAddress address;
    private final Purpose purpose;
    private final Timing timing;
    private final Duration begun;
    private final Promise<T> promise = new Promise<>();

    // Guarded by this.
    private int count;
    private boolean over;
    private @Nullable Attempt attempt;
    private @Nullable ReelayException ending;
    private Timing.@Nullable Timer pause;
    private Timing.@Nullable Timer deadline;
    private Timing.@Nullable Timer lastWord;

    CallTask(
            Supplier<Request> requests,
            OkHttpClient client,
            long maxResponseBytes,
            RetryStrategy<T> strategy,
            CallScope scope,
            RelayAddress address,
            Purpose purpose,
            Timing timing) {
        this.requests = requests;
        this.client = client;
        this.maxResponseBytes = maxResponseBytes;
        this.strategy = strategy;
        this.scope = scope;
        this.address = address;
        this.purpose = purpose;
        this.timing = timing;
        this.begun = timing.elapsed();
        promise.onStop(this::stop);
        promise.onInterrupt(reason -> end(reason, false));
    }

    /** Returns what will come of it. */
    Promise<T> promise() {
        return promise;
    }

    Promise<T> start() {
        Duration endsAt = scope.endsAt();
        if (endsAt != null && endsAt.compareTo(begun) <= 0) {
            end(deadlinePassed(), false);
            return promise;
        }
        timing.workBegins();
        try {
            if (endsAt != null) {
                armDeadline(endsAt.minus(begun)); // before anything is sent, which a relay may answer at once
            }
            next(scope.callersThread());
        } finally {
            timing.workEnds();
        }
        return promise;
    }

    private void armDeadline(Duration left) {
        try {
            synchronized (this) {
                if (!over) {
                    deadline = timing.schedule(left, () -> end(deadlinePassed(), false));
                }
            }
        } catch (RejectedExecutionException closed) {
            end(address.closed(), false);
        }
    }

    synchronized int attempts() {
        return count;
    }

    private void next(boolean here) {
        Attempt next;
        synchronized (this) {
            pause = null;
            if (over) {
                return;
            }
            count++;
            next = new Attempt(client, requests.get(), maxResponseBytes, timing, this::ended);
            attempt = next;
        }
        strategy.begins();
        if (here) {
            next.run();
        } else {
            next.enqueue();
        }
    }

    private void ended(Attempt ended, @Nullable Answer answer, @Nullable IOException error) {
        ReelayException reason;
        synchronized (this) {
            if (over) {
                return;
            }
            if (error != null
                    && ending == null
                    && scope.callersThread()
                    && Thread.currentThread().isInterrupted()) {
                ending = address.interrupted(error);
            }
            reason = ending;
        }
        Outcome<T> outcome = answer != null
                ? strategy.answered(answer)
                : reason == null
                        ? strategy.broken(Objects.requireNonNull(error), ended.delivered())
                        : new Outcome.Failed<>(strategy.ended(ended.delivered(), reason));
        synchronized (this) {
            if (over) {
                return;
            }
            attempt = null;
            if (outcome instanceof Outcome.Again<T> again && ending == null && pauses(again)) {
                return;
            }
            over();
        }
        if (outcome instanceof Outcome.Done<T> done) {
            promise.complete(done.value());
        } else if (outcome instanceof Outcome.Failed<T> failed) {
            promise.completeExceptionally(failed.error());
        } else if (outcome instanceof Outcome.Again<T> again) {
            promise.completeExceptionally(again.error());
        }
    }

    /** Begins a pause before another attempt, if there may be one. Only under the lock. */
    private boolean pauses(Outcome.Again<T> again) {
        RetryPolicy policy = scope.policy();
        if (count >= policy.maxAttempts()) {
            return false;
        }
        Duration length = Pauses.before(policy, count, again.after(), ThreadLocalRandom.current());
        if (timing.elapsed().minus(begun).plus(length).compareTo(policy.maxElapsed()) > 0) {
            return false;
        }
        try {
            pause = timing.schedule(length, () -> next(false));
            return true;
        } catch (RejectedExecutionException closed) {
            return false;
        }
    }

    /**
     * Ends the task for its caller: at once, unless a paid request has gone out whose answer may be on its way. That has a
     * second to come, unless it is ended for another reason meanwhile.
     *
     * @param now whether that second has passed
     */
    private void end(ReelayException reason, boolean now) {
        Attempt running;
        boolean delivered;
        boolean waits;
        synchronized (this) {
            if (over || (ending == reason && !now)) {
                return;
            }
            running = attempt;
            delivered = running != null && strategy.isPaid() && !running.refuse();
            waits = delivered && ending == null && awaitsLastWord(reason);
            ending = reason;
            if (!waits) {
                over();
            }
        }
        if (running != null) {
            running.cancel(); // what comes of a paid one completes the promise
        }
        if (!waits) {
            promise.completeExceptionally(strategy.ended(delivered, reason));
        }
    }

    private DeadlinePassedException deadlinePassed() {
        return new DeadlinePassedException(
                "the deadline of "
                        + Pauses.text(Objects.requireNonNull(scope.options().deadline())) + " passed before "
                        + address.text() + " answered to " + purpose.text()
                        + (strategy.isPaid() ? "; nothing was sent or charged" : "") + ": give it more time",
                address.details(),
                purpose.refs(),
                null);
    }

    private boolean awaitsLastWord(ReelayException reason) {
        try {
            lastWord = timing.schedule(LAST_WORD, () -> end(reason, true));
            return true;
        } catch (RejectedExecutionException closed) {
            return false;
        }
    }

    private void stop() {
        Attempt running;
        synchronized (this) {
            if (over) {
                return;
            }
            running = attempt;
            over();
        }
        if (running != null) {
            running.refuse();
            running.cancel();
        }
    }

    /** Marks the task as over, which it then stays. Only under the lock. */
    private void over() {
        over = true;
        attempt = null;
        for (Timing.Timer timer : new Timing.@Nullable Timer[] {pause, deadline, lastWord}) {
            if (timer != null) {
                timer.cancel();
            }
        }
    }
}
