package dev.reelay.testkit;

import dev.reelay.time.Timing;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Time that nobody waits for: it stands still while a call is under way, and then jumps to the next thing that a client
 * has planned. What is due already runs even while calls are under way. A wait of ten minutes takes milliseconds, and always the same polls.
 *
 * <p>Give it to both sides: {@code VideoClient.builder().timing(time)} and {@code FakeRelay.builder().clock(time)}.
 * Thread-safe; close it to end its one daemon thread.
 */
public final class VirtualTime implements Timing, InstantSource, AutoCloseable {
    /** The moment at which time begins unless told otherwise. */
    public static final Instant DEFAULT_START = Instant.parse("2026-01-01T00:00:00.139Z");

    private record Task(Duration at, long number, Runnable action) {}

    private final TreeSet<Task> tasks =
            new TreeSet<>(Comparator.comparing(Task::at).thenComparing(Task::number));
    private final Instant start;
    private Duration elapsed = Duration.ZERO;
    private long planned;
    private int underWay;
    private boolean paused;
    private boolean closed;

    /** Starts time at {@link #DEFAULT_START}. */
    public VirtualTime() {
        this(DEFAULT_START);
    }

    /** Starts time at a moment of choice. */
    public VirtualTime(Instant start) {
        this.start = start;
        Thread thread = new Thread(this::run, "reelay-virtual-time");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public synchronized Instant now() {
        return start.plus(elapsed);
    }

    /** Returns the same as {@link #now}, for those who know clocks and not clients. */
    @Override
    public Instant instant() {
        return now();
    }

    /** Returns how much time has passed since the start. */
    @Override
    public synchronized Duration elapsed() {
        return elapsed;
    }

    /** Plans a task; runs it on this time's own thread as soon as time gets there. */
    @Override
    public synchronized Timer schedule(Duration delay, Runnable action) {
        Task task = new Task(delay.isNegative() ? elapsed : elapsed.plus(delay), planned++, action);
        tasks.add(task);
        notifyAll();
        return () -> remove(task);
    }

    @Override
    public synchronized void workBegins() {
        underWay++;
    }

    @Override
    public synchronized void workEnds() {
        underWay--;
        notifyAll();
    }

    /** Lets time stand still until {@link #resume}, but for {@link #advance}. */
    public synchronized void pause() {
        paused = true;
    }

    /** Lets time jump by itself again. */
    public synchronized void resume() {
        paused = false;
        notifyAll();
    }

    /**
     * Lets time pass, whatever is under way, and runs on this thread what becomes due.
     *
     * @throws IllegalArgumentException if {@code duration} is negative
     */
    public void advance(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("time does not go back: " + duration);
        }
        Duration end;
        synchronized (this) {
            end = elapsed.plus(duration);
        }
        for (Task task = takeDue(end); task != null; task = takeDue(end)) {
            task.action().run();
        }
        synchronized (this) {
            elapsed = max(elapsed, end);
        }
    }

    /** Returns how many tasks are planned: none, once everything that a client began has ended. */
    public synchronized int planned() {
        return tasks.size();
    }

    /** Ends time; what is planned never runs. */
    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }

    private synchronized void remove(Task task) {
        tasks.remove(task);
    }

    private synchronized @Nullable Task takeDue(Duration end) {
        if (tasks.isEmpty() || tasks.first().at().compareTo(end) > 0) {
            return null;
        }
        Task task = tasks.first();
        tasks.remove(task);
        elapsed = max(elapsed, task.at());
        return task;
    }

    private void run() {
        for (Task task = awaitNext(); task != null; task = awaitNext()) {
            try {
                task.action().run();
            } finally {
                workEnds();
            }
        }
    }

    /** Returns the next task that may run, and counts it as work; {@code null} at the end of time. */
    private synchronized @Nullable Task awaitNext() {
        while (!closed && !mayRun()) {
            try {
                wait();
            } catch (InterruptedException e) {
                return null;
            }
        }
        if (closed) {
            return null;
        }
        workBegins();
        return takeDue(tasks.first().at());
    }

    /** Time stands still while calls are under way; what is due already need not wait for them. */
    private boolean mayRun() {
        return !paused
                && !tasks.isEmpty()
                && (underWay == 0 || tasks.first().at().compareTo(elapsed) <= 0);
    }

    private static Duration max(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
