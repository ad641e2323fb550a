package dev.reelay.time;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Real time. Has one daemon thread, however many tasks wait. Thread-safe. */
public final class SystemTiming implements Timing, AutoCloseable {
    private final ScheduledThreadPoolExecutor scheduler;

    /** Starts a timing whose thread is called {@code reelay-timer}. */
    public SystemTiming() {
        scheduler = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "reelay-timer");
            thread.setDaemon(true);
            return thread;
        });
        // Without this, a cancelled wait would stay in memory until its time came.
        scheduler.setRemoveOnCancelPolicy(true);
        scheduler.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime());
    }

    /**
     * Runs a task later, on the one thread.
     *
     * @throws java.util.concurrent.RejectedExecutionException if this timing is closed
     */
    @Override
    public Timer schedule(Duration delay, Runnable task) {
        ScheduledFuture<?> scheduled =
                scheduler.schedule(task, Math.max(0, TimeUnit.NANOSECONDS.convert(delay)), TimeUnit.NANOSECONDS);
        return () -> scheduled.cancel(false);
    }

    /** Returns how many tasks wait. */
    public int pending() {
        return scheduler.getQueue().size();
    }

    /** Ends the thread; tasks that wait never run. */
    @Override
    public void close() {
        scheduler.shutdownNow();
    }
}
