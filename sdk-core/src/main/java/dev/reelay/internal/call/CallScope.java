package dev.reelay.internal.call;

import dev.reelay.CallOptions;
import dev.reelay.RetryPolicy;
import dev.reelay.time.Timing;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What one call of the caller's may take, with all the requests that it is made of. Moments are on {@link Timing#elapsed()}.
 *
 * @param options as the caller set them
 * @param endsAt when the call ends; {@code null} for never
 * @param policy how often each request is made
 * @param polling whether a wait asks: what stands between it and the relay then says nothing about the generation
 * @param callersThread whether the caller waits for it, so that its thread may as well do the work
 */
public record CallScope(
        CallOptions options, @Nullable Duration endsAt, RetryPolicy policy, boolean polling, boolean callersThread) {
    /** What a wait asks with: once, since it asks again by itself. */
    public static final CallScope POLL = new CallScope(CallOptions.DEFAULT, null, RetryPolicy.NEVER, true, false);

    /** Begins a call. */
    public static CallScope begin(CallOptions options, RetryPolicy policy, Timing timing, boolean blocking) {
        Duration deadline = options.deadline();
        // A deadline is kept by a timer, whatever the work is at; only without one does nobody but the caller end it.
        return new CallScope(
                options,
                deadline == null ? null : timing.elapsed().plus(deadline),
                policy,
                false,
                blocking && deadline == null);
    }

    /** Returns the same for another number of attempts. */
    public CallScope with(RetryPolicy other) {
        return new CallScope(options, endsAt, other, polling, callersThread);
    }

    /** Returns the same for several requests at once, which need threads of their own. */
    public CallScope together() {
        return callersThread ? new CallScope(options, endsAt, policy, polling, false) : this;
    }
}
