package dev.reelay.internal.call;

import dev.reelay.errors.InterruptedWaitException;
import dev.reelay.internal.async.Promise;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What callers still wait for, so that closing the client leaves nobody waiting for ever. Thread-safe. */
public final class OpenCalls {
    private final Set<Promise<?>> open = ConcurrentHashMap.newKeySet();
    private final InterruptedWaitException reason;
    private volatile boolean closed;

    /** Makes an empty set of calls to one relay. */
    public OpenCalls(RelayAddress address) {
        this.reason = address.closed();
    }

    /**
     * Refuses a call of a client that is closed.
     *
     * @throws IllegalStateException if it is
     */
    public void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the client is closed");
        }
    }

    /** Adds one until it ends. */
    public <T> Promise<T> add(Promise<T> promise) {
        if (promise.isDone()) {
            return promise;
        }
        open.add(promise);
        var unused = promise.whenComplete((value, error) -> open.remove(promise));
        if (closed) {
            promise.interrupt(reason);
        }
        return promise;
    }

    /** Ends all; those that cost money end with what is known of them. */
    public void close() {
        closed = true;
        open.forEach(promise -> promise.interrupt(reason));
    }
}
