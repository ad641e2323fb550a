package dev.reelay.internal.wait;

import dev.reelay.Generation;
import dev.reelay.WaitOptions;
import dev.reelay.WaitProgress;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Function;

/** Waits as a stream: each subscription is a wait of its own, and who is slow gets the newest. Thread-safe. */
public final class WaitPublisher implements Flow.Publisher<WaitProgress> {
    private final WaitOptions options;
    private final Function<WaitOptions, CompletableFuture<Generation>> wait;

    /** Makes a publisher; nothing begins before somebody subscribes. */
    public WaitPublisher(WaitOptions options, Function<WaitOptions, CompletableFuture<Generation>> wait) {
        this.options = Objects.requireNonNull(options, "options");
        this.wait = wait;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super WaitProgress> subscriber) {
        Watch watch = new Watch(options, wait, subscriber);
        subscriber.onSubscribe(watch);
        watch.start();
    }
}
