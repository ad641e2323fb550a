package dev.reelay.internal.wait;

import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.RetryPolicy;
import dev.reelay.WaitOptions;
import dev.reelay.WaitProgress;
import dev.reelay.errors.ReelayException;
import dev.reelay.internal.async.Promise;
import dev.reelay.internal.http.ApiKey;
import dev.reelay.internal.observe.Observer;
import dev.reelay.internal.read.GenerationReader;
import dev.reelay.internal.read.Reading;
import dev.reelay.observe.ClientEvent;
import dev.reelay.time.Timing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All waits of one client, in the order in which they are due, behind one timer.
 *
 * <p>A wait is either in {@code due} or being polled; it is in {@code deadlines} until it ends. Callers' code never runs
 * under the lock. Thread-safe.
 */
public final class PollQueue {
    private static final Logger LOG = LoggerFactory.getLogger("dev.reelay.wait");

    private final GenerationReader reader;
    private final Timing timing;
    private final Observer observer;
    private final ApiKey key;
    private final Rules rules;
    private final TreeSet<Wait> due =
            new TreeSet<>(Comparator.<Wait, Duration>comparing(wait -> wait.due).thenComparing(wait -> wait.number));
    private final TreeSet<Wait> deadlines = new TreeSet<>(
            Comparator.<Wait, Duration>comparing(wait -> wait.deadline).thenComparing(wait -> wait.number));
    private Timing.@Nullable Timer timer;
    private @Nullable Duration timerAt;
    private long waits;

    /** Makes an empty queue. */
    public PollQueue(GenerationReader reader, Timing timing, Observer observer, ApiKey key) {
        this.reader = reader;
        this.timing = timing;
        this.observer = observer;
        this.key = key;
        this.rules = new Rules(key);
    }

    /** Begins to wait for a generation. */
    public Promise<Generation> add(GenerationRef ref, WaitOptions options) {
        return addAll(List.of(ref), options).get(0);
    }

    /** Begins to wait for several generations, which then travel together. */
    public List<Promise<Generation>> addAll(List<GenerationRef> refs, WaitOptions options) {
        List<Promise<Generation>> promises = new ArrayList<>(refs.size());
        synchronized (this) {
            Duration now = timing.elapsed();
            for (GenerationRef ref : refs) {
                Wait wait = new Wait(ref, options, now, waits++);
                due.add(wait);
                deadlines.add(wait);
                promises.add(wait.promise.telling((generation, error) -> ended(wait, error)));
            }
            arm();
        }
        return promises;
    }

    /** Tells whoever waits for a generation what was just read of it, as if they had polled. */
    public void tell(Generation generation) {
        List<Wait> named;
        synchronized (this) {
            named = due.stream()
                    .filter(wait -> wait.ref.id().equals(generation.id()))
                    .toList();
            named.forEach(wait -> {
                due.remove(wait);
                wait.attempts++;
            });
        }
        named.forEach(wait -> polled(wait, Reading.of(generation)));
    }

    /** Returns how many waits there are. */
    public synchronized int size() {
        return deadlines.size();
    }

    private void tick() {
        List<Wait> late = new ArrayList<>();
        List<PollRound> rounds = new ArrayList<>();
        synchronized (this) {
            timer = null;
            timerAt = null;
            Duration now = timing.elapsed();
            while (!deadlines.isEmpty() && deadlines.first().deadline.compareTo(now) <= 0) {
                Wait wait = deadlines.pollFirst();
                due.remove(wait);
                late.add(wait);
            }
            int size = reader.batchSize();
            while (!due.isEmpty() && due.first().due.compareTo(now) <= 0) {
                rounds.add(next(size, now));
            }
            arm();
        }
        late.forEach(wait -> wait.promise.completeExceptionally(rules.deadlinePassed(wait)));
        rounds.forEach(this::poll);
    }

    /** Takes what is due, and fills the request up with what would be due soon, since that costs nothing. */
    private PollRound next(int size, Duration now) {
        List<Wait> taken = new ArrayList<>();
        for (Wait wait : due) {
            boolean isDue = wait.due.compareTo(now) <= 0;
            if (taken.size() >= size || (!isDue && size == 1)) {
                break;
            }
            if (isDue || wait.notBefore.compareTo(now) <= 0) {
                taken.add(wait);
            }
        }
        PollRound round = new PollRound(taken);
        for (Wait wait : taken) {
            due.remove(wait);
            wait.round = round;
            wait.attempts++;
        }
        return round;
    }

    private void poll(PollRound round) {
        Promise<Map<String, Reading>> reading;
        try {
            reading = reader.many(round.ids(), RetryPolicy.NEVER);
        } catch (RuntimeException e) {
            reading = Promise.broken(e); // a provider's mistake must not end the timer
        }
        round.reads(reading);
        reading.onEnd((readings, error) -> {
            for (Wait wait : round.waits()) {
                Reading own = readings == null ? null : readings.get(wait.ref.id());
                if (own != null) {
                    polled(wait, own);
                } else if (error != null) {
                    wait.promise.completeExceptionally(error);
                }
            }
        });
    }

    private void polled(Wait wait, Reading reading) {
        Ruling ruling;
        WaitProgress progress;
        ClientEvent.UnknownState unknown;
        synchronized (this) {
            if (wait.promise.isDone() || !deadlines.contains(wait)) {
                return;
            }
            Duration now = timing.elapsed();
            wait.round = null;
            ruling = rules.rule(wait, reading, now);
            ReelayException error = ruling instanceof Ruling.GoOn on ? on.error() : null;
            Duration pause = Duration.ZERO;
            if (ruling instanceof Ruling.GoOn) {
                NextPoll.plan(wait, now, error, ThreadLocalRandom.current());
                due.add(wait);
                pause = wait.due.minus(now);
                arm();
            } else {
                deadlines.remove(wait);
            }
            unknown = wait.unknownToTell(key);
            progress = new WaitProgress(wait.ref, wait.last, wait.attempts, now.minus(wait.begun), pause, error);
        }
        if (unknown != null) {
            observer.tell(unknown);
        }
        tell(wait, progress);
        if (ruling instanceof Ruling.Done done) {
            wait.promise.complete(done.generation());
        } else if (ruling instanceof Ruling.Failed failed) {
            wait.promise.completeExceptionally(failed.error());
        }
    }

    private static void tell(Wait wait, WaitProgress progress) {
        try {
            wait.options.listener().accept(progress);
        } catch (RuntimeException e) {
            LOG.warn("a progress listener failed on {}: {}", wait.ref, e.toString());
        }
    }

    private void ended(Wait wait, @Nullable Throwable error) {
        PollRound round;
        synchronized (this) {
            due.remove(wait);
            deadlines.remove(wait);
            round = wait.round;
            wait.round = null;
            arm();
        }
        if (round != null) {
            round.leave(wait);
        }
        observer.tell(wait.summary(timing.elapsed(), Observer.kind(error)));
    }

    /** Sets the timer to the next moment at which something is to be done. Only under the lock. */
    private void arm() {
        Duration next = deadlines.isEmpty() ? null : deadlines.first().deadline;
        if (!due.isEmpty() && next != null && due.first().due.compareTo(next) < 0) {
            next = due.first().due;
        }
        if (next != null && timerAt != null && timerAt.compareTo(next) == 0) {
            return;
        }
        if (timer != null) {
            timer.cancel();
            timer = null;
            timerAt = null;
        }
        if (next != null) {
            timerAt = next;
            timer = timing.schedule(next.minus(timing.elapsed()), this::tick);
        }
    }
}
