package dev.reelay.internal.client;

import dev.reelay.errors.ErrorDetails;
import dev.reelay.errors.InterruptedWaitException;
import dev.reelay.internal.async.Promise;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What callers still wait for, so that closing the client leaves nobody waiting for ever. Thread-safe. */
final class OpenPromises {
    private final Set<Promise<?>> open = ConcurrentHashMap.newKeySet();
    private final ErrorDetails details;
    private volatile boolean closed;

    OpenPromises(ErrorDetails details) {
        this.details = details;
    }

    /** @throws IllegalStateException if the client is closed */
    void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the client is closed");
        }
    }

    <T> Promise<T> add(Promise<T> promise) {
        open.add(promise);
        promise.onEnd((value, error) -> open.remove(promise));
        if (closed) {
            promise.interrupt(reason());
        }
        return promise;
    }

    /** Ends all; those that cost money end with what is known of them. */
    void close() {
        closed = true;
        open.forEach(promise -> promise.interrupt(reason()));
    }

    private InterruptedWaitException reason() {
        return new InterruptedWaitException(
                "the client was closed while this was under way; a generation that was accepted goes on",
                details,
                null);
    }
}
