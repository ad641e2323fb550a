package dev.reelay.internal.client;

import dev.reelay.errors.ErrorDetails;
import dev.reelay.errors.InterruptedWaitException;
import dev.reelay.errors.ReelayException;
import dev.reelay.internal.async.Promise;
import dev.reelay.provider.spi.Origin;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits on the caller's thread for what a promise holds. */
final class Joining {
    /** How long an interrupted caller waits at most to hear what became of a call that it ended. */
    private static final long LAST_WORD_SECONDS = 2;

    private Joining() {}

    /**
     * Returns what comes of a promise.
     *
     * @throws InterruptedWaitException if the thread is interrupted; its flag is set again, and the work is ended
     */
    static <T> T join(Promise<T> promise, Origin origin) {
        try {
            return promise.get();
        } catch (InterruptedException e) {
            InterruptedWaitException reason = new InterruptedWaitException(
                    "interrupted while waiting for " + origin.provider() + " at " + origin.relay()
                            + "; a generation that was accepted goes on",
                    ErrorDetails.at(origin.provider(), origin.relay()),
                    e);
            promise.interrupt(reason);
            try {
                return lastWord(promise, reason);
            } finally {
                promise.cancel(false);
                Thread.currentThread().interrupt();
            }
        } catch (ExecutionException e) {
            throw thrown(e);
        } catch (CancellationException e) {
            throw new InterruptedWaitException(
                    "cancelled; a generation that was accepted goes on",
                    ErrorDetails.at(origin.provider(), origin.relay()),
                    e);
        }
    }

    private static <T> T lastWord(Promise<T> promise, InterruptedWaitException reason) {
        try {
            return promise.get(LAST_WORD_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw thrown(e);
        } catch (InterruptedException | TimeoutException | CancellationException e) {
            throw reason;
        }
    }

    private static RuntimeException thrown(ExecutionException wrapper) {
        Throwable error = wrapper.getCause();
        if (error instanceof ReelayException known) {
            return known;
        }
        if (error instanceof RuntimeException other) {
            return other;
        }
        return new IllegalStateException(error);
    }
}
