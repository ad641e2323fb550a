package dev.reelay.kit;

import dev.reelay.WaitProgress;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;

/** Subscribes to a wait, asks at first for so many events, and remembers what it is told. */
public final class Watcher implements Flow.Subscriber<WaitProgress> {
    public final List<WaitProgress> seen = new CopyOnWriteArrayList<>();
    public final CompletableFuture<Void> end = new CompletableFuture<>();
    public final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();

    private final long demand;

    public Watcher(long demand) {
        this.demand = demand;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        this.subscription.complete(subscription);
        if (demand != 0) {
            subscription.request(demand);
        }
    }

    @Override
    public void onNext(WaitProgress progress) {
        seen.add(progress);
    }

    @Override
    public void onError(Throwable error) {
        end.completeExceptionally(error);
    }

    @Override
    public void onComplete() {
        end.complete(null);
    }
}
