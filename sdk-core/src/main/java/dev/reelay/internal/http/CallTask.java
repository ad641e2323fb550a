package dev.reelay.internal.http;

import dev.reelay.RetryPolicy;
import dev.reelay.errors.ReelayException;
import dev.reelay.internal.async.Promise;
import dev.reelay.time.Timing;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One call with all its attempts: at any time either an attempt is under way, or a timer runs, or it is over.
 *
 * @param <T> what the call is for
 */
final class CallTask<T> {
    private final Function<Consumer<AttemptEnd>, Attempt> attempts;
    private final Judge<T> judge;
    private final RetryPolicy policy;
    private final Timing timing;
    private final Duration begun;
    private final Promise<T> promise = new Promise<>();

    private int count;
    private @Nullable Attempt attempt;
    private Timing.@Nullable Timer timer;
    private @Nullable ReelayException interruption;

    CallTask(Function<Consumer<AttemptEnd>, Attempt> attempts, Judge<T> judge, RetryPolicy policy, Timing timing) {
        this.attempts = attempts;
        this.judge = judge;
        this.policy = policy;
        this.timing = timing;
        this.begun = timing.elapsed();
    }

    Promise<T> start() {
        promise.stopWith(this::stop);
        promise.interruptWith(this::interrupt);
        next();
        return promise;
    }

    synchronized int attempts() {
        return count;
    }

    private synchronized void next() {
        timer = null;
        if (promise.isDone()) {
            return;
        }
        count++;
        judge.begins();
        attempt = attempts.apply(this::ended);
        attempt.start();
    }

    private void ended(AttemptEnd end) {
        Verdict<T> verdict;
        synchronized (this) {
            boolean delivered = attempt != null && attempt.delivered();
            attempt = null;
            if (promise.isDone()) {
                return;
            }
            verdict = interruption != null && end instanceof AttemptEnd.Broken
                    ? new Verdict.Failed<>(judge.interrupted(delivered, interruption))
                    : judge.judge(end);
            if (verdict instanceof Verdict.Again<T> again && interruption == null && mayGoOn(again)) {
                return;
            }
        }
        // Outside the lock: whoever hangs on to the promise runs here.
        if (verdict instanceof Verdict.Done<T> done) {
            promise.complete(done.value());
        } else if (verdict instanceof Verdict.Failed<T> failed) {
            promise.completeExceptionally(failed.error());
        } else if (verdict instanceof Verdict.Again<T> again) {
            promise.completeExceptionally(again.error());
        }
    }

    private boolean mayGoOn(Verdict.Again<T> again) {
        if (count >= policy.maxAttempts()) {
            return false;
        }
        Duration pause = Pauses.before(policy, count, again.after(), ThreadLocalRandom.current());
        Duration soFar = timing.elapsed().minus(begun);
        if (soFar.plus(pause).compareTo(policy.maxElapsed()) > 0) {
            return false;
        }
        timer = timing.schedule(pause, this::next);
        return true;
    }

    private void interrupt(ReelayException reason) {
        Attempt running;
        synchronized (this) {
            interruption = reason;
            running = attempt;
        }
        if (running == null) {
            promise.completeExceptionally(reason);
        } else {
            running.cancel(); // its end completes the promise
        }
    }

    private synchronized void stop() {
        if (timer != null) {
            timer.cancel();
            timer = null;
        }
        if (attempt != null) {
            attempt.cancel();
        }
    }
}
