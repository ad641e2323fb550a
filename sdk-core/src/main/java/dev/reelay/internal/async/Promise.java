package dev.reelay.internal.async;

import dev.reelay.errors.ReelayException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A future that knows the work behind it: however it ends, by its work, by {@link #cancel} or by a time-out of the
 * caller's own, the work is told to stop. Thread-safe.
 *
 * @param <T> what comes of it
 */
public final class Promise<T> extends CompletableFuture<T> {
    private static final Logger LOG = LoggerFactory.getLogger("dev.reelay");

    private volatile Consumer<ReelayException> interruption = this::completeExceptionally;

    /** Returns a promise that is kept already. */
    public static <T> Promise<T> kept(T value) {
        Promise<T> promise = new Promise<>();
        promise.complete(value);
        return promise;
    }

    /** Returns a promise that is broken already. */
    public static <T> Promise<T> broken(Throwable error) {
        Promise<T> promise = new Promise<>();
        promise.completeExceptionally(error);
        return promise;
    }

    /** Runs an action however this promise ends. */
    public void onEnd(BiConsumer<? super T, ? super Throwable> action) {
        var unused = whenComplete((value, error) -> {
            try {
                action.accept(value, error);
            } catch (RuntimeException | Error e) {
                LOG.error("a step after a call failed", e);
                throw e;
            }
        });
    }

    /** Names what ends the work. It must do nothing where the work is over. */
    public void stopWith(Runnable stop) {
        onEnd((value, error) -> stop.run());
    }

    /**
     * Names what happens when the caller's thread is interrupted; it must complete this promise soon. Without it, the
     * promise is broken at once.
     */
    public void interruptWith(Consumer<ReelayException> interruption) {
        this.interruption = interruption;
    }

    /** Ends the work because its caller was interrupted; the promise then holds what is known. */
    public void interrupt(ReelayException reason) {
        interruption.accept(reason);
    }

    /** Returns a promise of something made from what comes of this one. Ending it ends this one. */
    public <U> Promise<U> map(Function<? super T, ? extends U> function) {
        return then(value -> Promise.kept(function.apply(value)));
    }

    /** Returns a promise of what follows on this one. Ending it ends whichever is under way. */
    public <U> Promise<U> then(Function<? super T, Promise<U>> next) {
        return follow((value, error) -> error == null ? next.apply(value) : broken(error));
    }

    /** Returns a promise of what follows on this one, whether it is kept or broken. */
    public <U> Promise<U> follow(Following<? super T, U> next) {
        Promise<U> result = new Promise<>();
        result.stopWith(() -> cancel(false));
        result.interruptWith(this::interrupt);
        onEnd((value, error) -> {
            if (result.isDone()) {
                return;
            }
            Promise<U> following;
            try {
                following = next.follow(value, error == null ? null : cause(error));
            } catch (RuntimeException e) {
                following = broken(e);
            }
            result.passOn(following);
        });
        return result;
    }

    /** Returns a promise of the same, which ends once an action has heard how this one did. Ending it ends this one. */
    public Promise<T> telling(BiConsumer<? super @Nullable T, ? super @Nullable Throwable> action) {
        Promise<T> told = new Promise<>();
        told.stopWith(() -> cancel(false));
        told.interruptWith(this::interrupt);
        onEnd((value, error) -> {
            try {
                action.accept(value, error);
            } finally {
                told.settle(value, error);
            }
        });
        return told;
    }

    /** Returns a promise that is kept on another thread, so that what callers hang on to it cannot hold ours up. */
    public Promise<T> on(Executor executor) {
        Promise<T> outer = new Promise<>();
        outer.stopWith(() -> cancel(false));
        outer.interruptWith(this::interrupt);
        onEnd((value, error) -> {
            Runnable completion = () -> outer.settle(value, error);
            try {
                executor.execute(completion);
            } catch (RejectedExecutionException closed) {
                completion.run();
            }
        });
        return outer;
    }

    private void passOn(Promise<T> following) {
        stopWith(() -> following.cancel(false));
        interruptWith(following::interrupt);
        following.onEnd(this::settle);
    }

    private void settle(@Nullable T value, @Nullable Throwable error) {
        if (error == null) {
            complete(value);
        } else {
            completeExceptionally(cause(error));
        }
    }

    private static Throwable cause(Throwable error) {
        return error instanceof CompletionException wrapper && wrapper.getCause() != null ? wrapper.getCause() : error;
    }

    /** What follows on a promise. Exactly one argument is there, unless the promise was of nothing. */
    @FunctionalInterface
    public interface Following<T, U> {
        /** Returns the next promise. */
        Promise<U> follow(@Nullable T value, @Nullable Throwable error);
    }
}
