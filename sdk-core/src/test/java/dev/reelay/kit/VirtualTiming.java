package dev.reelay.kit;

import dev.reelay.time.Timing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Time that jumps to the next task as soon as no call is under way, or, once stopped, only when the test says so.
 */
public final class VirtualTiming implements Timing, AutoCloseable {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00.123456789Z");

    private record Task(Duration at, long number, Runnable action) {}

    private final TreeSet<Task> tasks =
            new TreeSet<>(Comparator.comparing(Task::at).thenComparing(Task::number));
    private final List<Duration> jumps = new ArrayList<>();
    private final Thread thread;
    private Duration now = Duration.ZERO;
    private long number;
    private int busy;
    private int mostPending;
    private boolean stopped;
    private boolean closed;

    public VirtualTiming() {
        thread = new Thread(this::run, "virtual-timer");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public synchronized Instant now() {
        return START.plus(now);
    }

    @Override
    public synchronized Duration elapsed() {
        return now;
    }

    @Override
    public synchronized Timer schedule(Duration delay, Runnable action) {
        Task task = new Task(delay.isNegative() ? now : now.plus(delay), number++, action);
        tasks.add(task);
        mostPending = Math.max(mostPending, tasks.size());
        notifyAll();
        return () -> remove(task);
    }

    @Override
    public synchronized void workBegins() {
        busy++;
        notifyAll();
    }

    @Override
    public synchronized void workEnds() {
        busy--;
        notifyAll();
    }

    /** Lets time pass only by {@link #advance}. */
    public synchronized VirtualTiming stop() {
        stopped = true;
        return this;
    }

    /** Lets time pass by itself. */
    public synchronized void go() {
        stopped = false;
        notifyAll();
    }

    /** Lets time pass, whatever is under way, and runs what is due. */
    public void advance(Duration by) {
        Duration until;
        synchronized (this) {
            until = now.plus(by);
        }
        for (Task task = next(until); task != null; task = next(until)) {
            task.action().run();
        }
        synchronized (this) {
            now = until;
        }
    }

    /** Waits until some calls are under way. */
    public synchronized void awaitBusy(int calls) throws InterruptedException {
        while (busy != calls) {
            wait();
        }
    }

    /** Returns how many tasks wait. */
    public synchronized int pending() {
        return tasks.size();
    }

    /** Returns how many tasks waited at most at once. */
    public synchronized int mostPending() {
        return mostPending;
    }

    /** Returns how many calls are under way. */
    public synchronized int busy() {
        return busy;
    }

    /** Returns the moments at which tasks ran. */
    public synchronized List<Duration> jumps() {
        return List.copyOf(jumps);
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }

    private synchronized Task next(Duration until) {
        if (tasks.isEmpty() || tasks.first().at().compareTo(until) > 0) {
            return null;
        }
        Task task = tasks.pollFirst();
        now = task.at().compareTo(now) > 0 ? task.at() : now;
        jumps.add(now);
        return task;
    }

    /** Time stands still while calls are under way; what is due already runs all the same. */
    private boolean mayRun() {
        return !stopped && !tasks.isEmpty() && (busy == 0 || tasks.first().at().compareTo(now) <= 0);
    }

    private synchronized void remove(Task task) {
        tasks.remove(task);
    }

    private void run() {
        while (true) {
            Task task;
            synchronized (this) {
                while (!closed && !mayRun()) {
                    try {
                        wait();
                    } catch (InterruptedException e) {
                        return;
                    }
                }
                if (closed) {
                    return;
                }
                task = next(tasks.first().at());
                busy++;
            }
            try {
                task.action().run();
            } finally {
                workEnds();
            }
        }
    }
}
