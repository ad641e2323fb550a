package dev.reelay.internal.client;

import dev.reelay.internal.async.Promise;
import dev.reelay.internal.call.RelayAddress;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What callers still wait for, so that closing the client leaves nobody waiting for ever. Thread-safe. */
final class OpenCalls {
    private final Set<Promise<?>> open = ConcurrentHashMap.newKeySet();
    private final RelayAddress address;
    private volatile boolean closed;

    OpenCalls(RelayAddress address) {
        this.address = address;
    }

    /** @throws IllegalStateException if the client is closed */
    void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the client is closed");
        }
    }

    <T> Promise<T> add(Promise<T> promise) {
        if (promise.isDone()) {
            return promise;
        }
        open.add(promise);
        var unused = promise.whenComplete((value, error) -> open.remove(promise));
        if (closed) {
            promise.interrupt(address.closed());
        }
        return promise;
    }

    /** Ends all; those that cost money end with what is known of them. */
    void close() {
        closed = true;
        open.forEach(promise -> promise.interrupt(address.closed()));
    }
}
