package dev.reelay.internal.wait;

import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.WaitOptions;
import dev.reelay.WaitProgress;
import dev.reelay.internal.async.Promise;
import dev.reelay.internal.call.ApiKey;
import dev.reelay.internal.call.CallScope;
import dev.reelay.internal.call.GenerationReader;
import dev.reelay.internal.call.Observer;
import dev.reelay.internal.call.ReadResult;
import dev.reelay.internal.wait.Wait.Decision;
import dev.reelay.observe.ClientEvent;
import dev.reelay.time.Timing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All waits of one client, in the order in which they are due, behind one timer.
 *
 * <p>A wait is either in {@code due} or being polled; it is in {@code deadlines} until it ends. The lock guards the order
 * alone: nothing that a relay sent is looked at under it, and no code of a caller's runs. Thread-safe.
 */
public final class PollQueue {
    private static final Logger LOG = LoggerFactory.getLogger("dev.reelay.wait");
    /** Thousands of waits that begin one by one would each ask at once; so those of a moment ask together. */
    private static final Duration MOMENT = Duration.ofMillis(10);

    private final GenerationReader reader;
    private final Timing timing;
    private final Observer observer;
    private final WaitErrors errors;
    private final TreeSet<Wait> due =
            new TreeSet<>(Comparator.comparing(Wait::due).thenComparing(Wait::number));
    private final TreeSet<Wait> deadlines =
            new TreeSet<>(Comparator.comparing(Wait::deadline).thenComparing(Wait::number));

    private Timing.@Nullable Timer timer;
    private @Nullable Duration timerAt;
    private Duration notBefore = Duration.ZERO;
    private long waits;

    /**
     * Makes an empty queue.
     *
     * @param key is redacted in what relays say
     */
    public PollQueue(GenerationReader reader, Timing timing, Observer observer, ApiKey key) {
        this.reader = reader;
        this.timing = timing;
        this.observer = observer;
        this.errors = new WaitErrors(key);
    }

    /** Begins to wait for some generations, which then travel together. */
    public List<Promise<Generation>> addAll(List<GenerationRef> refs, WaitOptions options) {
        List<Promise<Generation>> promises = new ArrayList<>(refs.size());
        synchronized (this) {
            for (GenerationRef ref : refs) {
                Wait wait = new Wait(ref, options, errors, reader.hasContent(), timing, waits++);
                due.add(wait);
                deadlines.add(wait);
                promises.add(wait.promise().onEnd((generation, error) -> ended(wait, error)));
            }
            arm();
        }
        return promises;
    }

    /** Notifies whoever waits for a generation of what was just read of it, as if they had polled. */
    public void notify(Generation generation) {
        List<Wait> named;
        synchronized (this) {
            named = due.stream()
                    .filter(wait -> wait.ref().id().equals(generation.id()))
                    .toList();
            named.forEach(wait -> {
                due.remove(wait);
                wait.polling(null);
            });
        }
        named.forEach(wait -> polled(wait, ReadResult.of(generation)));
    }

    private void tick() {
        List<Wait> late = new ArrayList<>();
        List<PollRound> rounds = new ArrayList<>();
        synchronized (this) {
            timer = null;
            timerAt = null;
            Duration now = timing.elapsed();
            while (!deadlines.isEmpty() && deadlines.first().deadline().compareTo(now) <= 0) {
                Wait wait = deadlines.first();
                deadlines.remove(wait);
                due.remove(wait);
                late.add(wait);
            }
            int size = reader.batchSize();
            while (!due.isEmpty() && due.first().due().compareTo(now) <= 0) {
                rounds.add(next(size, now));
            }
            if (!rounds.isEmpty() && size > 1) {
                notBefore = now.plus(MOMENT);
            }
            arm();
        }
        late.forEach(wait -> wait.promise().completeExceptionally(wait.deadlinePassed()));
        rounds.forEach(this::poll);
    }

    /** Takes what is due, and fills the request up with what would be due soon, since that costs nothing. */
    private PollRound next(int size, Duration now) {
        List<Wait> taken = new ArrayList<>();
        for (Wait wait : due) {
            boolean isDue = wait.due().compareTo(now) <= 0;
            if (taken.size() >= size || (!isDue && size == 1)) {
                break;
            }
            if (isDue || wait.mayBePolled(now)) {
                taken.add(wait);
            }
        }
        PollRound round = new PollRound(taken);
        for (Wait wait : taken) {
            due.remove(wait);
            wait.polling(round);
        }
        return round;
    }

    private void poll(PollRound round) {
        Promise<Map<String, ReadResult>> reading;
        try {
            reading = reader.many(round.refs(), CallScope.POLL);
        } catch (RuntimeException e) {
            reading = Promise.failed(e); // a provider's mistake must not end the timer
        }
        round.reads(reading);
        var unused = reading.whenComplete((results, error) -> {
            for (Wait wait : round.waits()) {
                ReadResult own = results == null ? null : results.get(wait.ref().id());
                if (own != null) {
                    polled(wait, own);
                } else if (error != null) {
                    wait.promise().completeExceptionally(Promise.cause(error));
                }
            }
        });
    }

    /** Outside the lock: a wait that is being polled is nobody else's. */
    private void polled(Wait wait, ReadResult result) {
        if (wait.promise().isDone()) {
            return;
        }
        Duration now = timing.elapsed();
        Decision decision = wait.polled(result, now, ThreadLocalRandom.current());
        WaitProgress progress = wait.progress(decision, now);
        ClientEvent.UnknownState unknown = wait.unknownState();
        synchronized (this) {
            if (!deadlines.contains(wait)) {
                return;
            }
            if (decision instanceof Decision.GoOn) {
                due.add(wait);
                arm();
            } else {
                deadlines.remove(wait);
            }
        }
        if (unknown != null) {
            observer.notify(unknown);
        }
        notify(wait, progress);
        if (decision instanceof Decision.Done done) {
            wait.promise().complete(done.generation());
        } else if (decision instanceof Decision.Failed failed) {
            wait.promise().completeExceptionally(failed.error());
        }
    }

    private static void notify(Wait wait, WaitProgress progress) {
        try {
            wait.notifyListener(progress);
        } catch (RuntimeException | Error e) {
            LOG.warn("a progress listener failed on {}: {}", wait.ref(), e.toString());
        }
    }

    private void ended(Wait wait, @Nullable Throwable error) {
        PollRound round;
        synchronized (this) {
            due.remove(wait);
            deadlines.remove(wait);
            round = wait.leavesRound();
            arm();
        }
        if (round != null) {
            round.leave(wait);
        }
        observer.notify(wait.summary(timing.elapsed(), Observer.kind(error)));
    }

    /** Sets the timer to the next moment at which something is to be done. Only under the lock. */
    private void arm() {
        Duration next = deadlines.isEmpty() ? null : deadlines.first().deadline();
        if (!due.isEmpty() && next != null) {
            Duration first = due.first().due();
            Duration poll = first.compareTo(notBefore) < 0 ? notBefore : first;
            next = poll.compareTo(next) < 0 ? poll : next;
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
            try {
                timer = timing.schedule(next.minus(timing.elapsed()), this::tick);
            } catch (RejectedExecutionException closed) {
                timerAt = null; // the client is closing, and ends every wait by itself
            }
        }
    }
}
