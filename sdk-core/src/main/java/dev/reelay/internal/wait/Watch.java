package dev.reelay.internal.wait;

import dev.reelay.Generation;
import dev.reelay.WaitOptions;
import dev.reelay.WaitProgress;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One subscription to a wait: the newest that is not told yet, and the end. Thread-safe. */
final class Watch implements Flow.Subscription {
    private record End(@Nullable Throwable error) {}

    private final WaitOptions options;
    private final Function<WaitOptions, CompletableFuture<Generation>> wait;
    private final Flow.Subscriber<? super WaitProgress> subscriber;
    private final AtomicReference<@Nullable WaitProgress> newest = new AtomicReference<>();
    private final AtomicReference<@Nullable End> end = new AtomicReference<>();
    private final AtomicLong demand = new AtomicLong();
    private final AtomicInteger signals = new AtomicInteger();
    private volatile @Nullable CompletableFuture<Generation> waiting;
    private volatile boolean silent;

    Watch(
            WaitOptions options,
            Function<WaitOptions, CompletableFuture<Generation>> wait,
            Flow.Subscriber<? super WaitProgress> subscriber) {
        this.options = options;
        this.wait = wait;
        this.subscriber = Objects.requireNonNull(subscriber, "subscriber");
    }

    void start() {
        if (over()) {
            return;
        }
        CompletableFuture<Generation> future;
        try {
            future = wait.apply(options.withListener(this::seen));
        } catch (RuntimeException closed) {
            ended(closed);
            return;
        }
        waiting = future;
        if (over()) {
            future.cancel(false);
        }
        var unused = future.whenComplete((generation, error) -> ended(error));
    }

    @Override
    public void request(long n) {
        if (n <= 0) {
            ended(new IllegalArgumentException("ask for at least one: " + n));
            stop();
            return;
        }
        demand.accumulateAndGet(n, (had, more) -> had + more < 0 ? Long.MAX_VALUE : had + more);
        signal();
    }

    @Override
    public void cancel() {
        silent = true;
        stop();
    }

    private void stop() {
        CompletableFuture<Generation> future = waiting;
        if (future != null) {
            future.cancel(false);
        }
    }

    private boolean over() {
        return silent || end.get() != null;
    }

    private void seen(WaitProgress progress) {
        newest.set(progress);
        try {
            options.listener().accept(progress);
        } finally {
            signal();
        }
    }

    private void ended(@Nullable Throwable error) {
        end.compareAndSet(null, new End(error));
        signal();
    }

    /** Lets one thread at a time speak to the subscriber; others leave their signal to it. */
    private void signal() {
        if (signals.getAndIncrement() == 0) {
            int handled = 1;
            do {
                speak();
                handled = signals.addAndGet(-handled);
            } while (handled != 0);
        }
    }

    private void speak() {
        while (!silent) {
            End last = end.get(); // before the newest: what was seen before the end is then told before it
            WaitProgress next = demand.get() > 0 ? newest.getAndSet(null) : null;
            if (next != null) {
                demand.updateAndGet(had -> had == Long.MAX_VALUE ? had : had - 1);
                tell(next);
            } else if (last != null && (last.error() != null || newest.get() == null)) {
                silent = true;
                tell(last);
            } else {
                return;
            }
        }
    }

    /** A subscriber must not throw; one that does has had enough. */
    private void tell(WaitProgress progress) {
        try {
            subscriber.onNext(progress);
        } catch (RuntimeException | Error e) {
            cancel();
            throw e;
        }
    }

    private void tell(End last) {
        if (last.error() == null) {
            subscriber.onComplete();
        } else {
            subscriber.onError(last.error());
        }
    }
}
