package dev.reelay.internal.async;

import dev.reelay.time.SystemTiming;
import dev.reelay.time.Timing;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The threads of one client: a pool for calls and callbacks, and one timer however many waits there are. */
public final class ClientThreads implements AutoCloseable {
    private final ExecutorService workers;
    private final Timing timing;
    private final @Nullable SystemTiming own;

    /**
     * Starts the threads, all of them daemons.
     *
     * @param timing to use instead of one of the client's own
     */
    public ClientThreads(@Nullable Timing timing) {
        AtomicInteger number = new AtomicInteger();
        workers = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "reelay-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        if (timing == null) {
            SystemTiming system = new SystemTiming();
            this.own = system;
            this.timing = system;
        } else {
            this.own = null;
            this.timing = timing;
        }
    }

    /** Returns the pool; once it is closed, it rejects. */
    public ExecutorService workers() {
        return workers;
    }

    /** Runs an action on the pool, or at once where the pool is closed: a result must reach its caller all the same. */
    public void callBack(Runnable action) {
        try {
            workers.execute(action);
        } catch (RejectedExecutionException closed) {
            action.run();
        }
    }

    /** Returns the clock and timers. */
    public Timing timing() {
        return timing;
    }

    /** Ends the threads; a timing that was given goes on. */
    @Override
    public void close() {
        workers.shutdown();
        if (own != null) {
            own.close();
        }
    }
}
