package dev.reelay.internal.async;

import dev.reelay.errors.ReelayException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A future that knows the work behind it: whoever completes, fails or cancels it from outside, by a time-out of their own
 * among others, ends the work. So does whoever ends a future that was derived from it. Thread-safe.
 *
 * @param <T> what comes of it
 */
public final class Promise<T> extends CompletableFuture<T> {
    /** The promise that this one was derived from; {@code null} for one that has work of its own. */
    private volatile @Nullable Promise<?> source;

    private volatile @Nullable Runnable stop;
    private volatile @Nullable Consumer<ReelayException> interruption;

    /** Returns one that is completed already. */
    public static <T> Promise<T> completed(T value) {
        Promise<T> promise = new Promise<>();
        promise.complete(value);
        return promise;
    }

    /** Returns one that has failed already. */
    public static <T> Promise<T> failed(Throwable error) {
        Promise<T> promise = new Promise<>();
        promise.completeExceptionally(error);
        return promise;
    }

    /** Returns a promise of all values in order. It fails once all have ended and one has failed; ending it ends all. */
    public static <T> Promise<List<T>> all(List<Promise<T>> promises) {
        Promise<List<T>> result = new Promise<>();
        result.onStop(() -> promises.forEach(promise -> promise.cancel(false)));
        result.onInterrupt(reason -> promises.forEach(promise -> promise.interrupt(reason)));
        var unused = CompletableFuture.allOf(promises.toArray(CompletableFuture[]::new))
                .whenComplete((nothing, error) -> {
                    if (error != null) {
                        result.completeExceptionally(cause(error));
                        return;
                    }
                    List<T> values = new ArrayList<>(promises.size());
                    promises.forEach(promise -> values.add(promise.join()));
                    result.complete(values);
                });
        return result;
    }

    /** Names what ends the work. It must do nothing where the work is over. */
    public void onStop(Runnable action) {
        stop = action;
        if (isDone()) {
            action.run();
        }
    }

    /**
     * Names what happens when the caller's thread is interrupted or the client closed; it must complete this promise soon.
     * Without it, a promise fails at once, or interrupts what it was derived from.
     */
    public void onInterrupt(Consumer<ReelayException> action) {
        interruption = action;
    }

    /** Ends the work because its caller was interrupted; the promise then holds what is known. */
    public void interrupt(ReelayException reason) {
        Consumer<ReelayException> action = interruption;
        Promise<?> from = source;
        if (action != null) {
            action.accept(reason);
        } else if (from != null) {
            from.interrupt(reason);
        } else {
            completeExceptionally(reason);
        }
    }

    /** Derived futures, those of the caller's own among them, reach the work too. */
    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        Promise<U> derived = new Promise<>();
        derived.source = this;
        return derived;
    }

    @Override
    public boolean complete(@Nullable T value) {
        return stopped(super.complete(value));
    }

    @Override
    public boolean completeExceptionally(Throwable error) {
        return stopped(super.completeExceptionally(error));
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        return stopped(super.cancel(mayInterruptIfRunning));
    }

    private boolean stopped(boolean byThis) {
        if (byThis) {
            Runnable action = stop;
            Promise<?> from = source;
            if (action != null) {
                action.run();
            } else if (from != null) {
                from.cancel(false);
            }
        }
        return byThis;
    }

    @Override
    public <U> Promise<U> thenApply(Function<? super T, ? extends U> function) {
        return (Promise<U>) super.<U>thenApply(function);
    }

    /**
     * Returns a promise of the same that ends after an action has run. Unlike that of {@link #whenComplete}, the action runs
     * also when it is the returned promise that is ended first.
     */
    public Promise<T> onEnd(BiConsumer<? super @Nullable T, ? super @Nullable Throwable> action) {
        if (isDone() && !isCompletedExceptionally()) {
            action.accept(getNow(null), null);
            return this;
        }
        Promise<T> after = new Promise<>();
        after.source = this;
        var unused = whenComplete((value, error) -> {
            try {
                action.accept(value, error);
            } finally {
                after.settle(value, error);
            }
        });
        return after;
    }

    /** Returns a promise of what follows on this one. Ending it ends whichever is under way. */
    @Override
    public <U> Promise<U> thenCompose(Function<? super T, ? extends CompletionStage<U>> next) {
        return handleCompose((value, error) -> error == null ? next.apply(value) : failed(error));
    }

    /** Returns a promise of what follows on this one, however it ends. Ending it ends whichever is under way. */
    public <U> Promise<U> handleCompose(
            BiFunction<? super @Nullable T, ? super @Nullable Throwable, ? extends CompletionStage<U>> next) {
        Promise<U> result = new Promise<>();
        result.source = this;
        var unused = whenComplete((value, error) -> {
            if (!result.isDone()) {
                result.follow(next, value, error == null ? null : cause(error));
            }
        });
        return result;
    }

    /** Returns a promise of the same that ends on another thread, so that what hangs on it cannot hold this one up. */
    public Promise<T> completeOn(Executor executor) {
        Promise<T> outer = new Promise<>();
        outer.source = this;
        var unused = whenComplete((value, error) -> executor.execute(() -> outer.settle(value, error)));
        return outer;
    }

    private <V> void follow(
            BiFunction<? super @Nullable V, ? super @Nullable Throwable, ? extends CompletionStage<T>> next,
            @Nullable V value,
            @Nullable Throwable error) {
        CompletableFuture<T> following;
        try {
            following = next.apply(value, error).toCompletableFuture();
        } catch (RuntimeException | Error e) {
            completeExceptionally(e);
            return;
        }
        onStop(() -> following.cancel(false));
        if (following instanceof Promise<T> work) {
            onInterrupt(work::interrupt);
        }
        var unused = following.whenComplete(this::settle);
    }

    private void settle(@Nullable T value, @Nullable Throwable error) {
        if (error == null) {
            complete(value);
        } else {
            completeExceptionally(cause(error));
        }
    }

    /** Returns what went wrong, without what futures wrap round it. */
    public static Throwable cause(Throwable error) {
        return error instanceof CompletionException wrapper && wrapper.getCause() != null ? wrapper.getCause() : error;
    }
}
