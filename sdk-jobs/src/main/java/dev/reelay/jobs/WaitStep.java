package dev.reelay.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import dev.reelay.Generation;
import dev.reelay.VideoClient;
import dev.reelay.WaitOptions;
import dev.reelay.errors.CompletedWithoutVideoException;
import dev.reelay.errors.ErrorKind;
import dev.reelay.errors.GenerationFailedException;
import dev.reelay.errors.ReelayException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits for the jobs of one shard, for a turn. One execution of the engine is the lease of all of them, and the client asks
 * for many in one request; a poll writes nothing.
 */
final class WaitStep {
    private static final Logger LOG = LoggerFactory.getLogger(WaitStep.class);
    private static final int PAGE = 500;
    /** A transaction that began earlier may end later: so much of what was seen is looked at once more. */
    private static final Duration OVERLAP = Duration.ofSeconds(10);

    private static final Duration BETWEEN_TURNS = Duration.ofMillis(200);
    private static final Duration DAY = Duration.ofDays(1);

    private final JobSettings settings;
    private final JobTable table;
    private final DatabaseClock clock;
    private final JobEnds ends;
    private final CountDownLatch ending = new CountDownLatch(1);

    WaitStep(JobSettings settings, JobTable table, DatabaseClock clock, JobEnds ends) {
        this.settings = settings;
        this.table = table;
        this.clock = clock;
        this.ends = ends;
    }

    /** Waits for a turn's length; returns when the next one may begin, on whatever node. */
    Duration run(int shard, ExecutionContext context) throws SQLException {
        Map<String, CompletableFuture<?>> waits = new HashMap<>();
        long end = System.nanoTime()
                + settings.turn().plus(JobEngine.upTo(settings.turn())).toNanos();
        Instant seen = Instant.EPOCH;
        try {
            while (System.nanoTime() < end && !context.getSchedulerState().isShuttingDown()) {
                if (context.getCurrentlyExecuting().getHeartbeatState().getFailedHeartbeats() > 1) {
                    break; // this node is ending, or may have lost the shard
                }
                seen = begin(shard, seen, waits);
                if (ending.await(settings.pollInterval().toMillis(), TimeUnit.MILLISECONDS)) {
                    break;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            waits.values().forEach(wait -> wait.cancel(true));
        }
        return JobEngine.upTo(BETWEEN_TURNS);
    }

    /** Ends the turns of this node. */
    void end() {
        ending.countDown();
    }

    /** Begins to wait for what is not waited for yet; returns up to when all was seen. */
    private Instant begin(int shard, Instant seen, Map<String, CompletableFuture<?>> waits) throws SQLException {
        waits.values().removeIf(CompletableFuture::isDone);
        Instant since = seen.equals(Instant.EPOCH) ? seen : seen.minus(OVERLAP);
        String after = "";
        while (true) {
            Instant from = since;
            String page = after;
            List<Job> jobs = table.transaction(connection -> table.waiting(connection, shard, from, page, PAGE));
            for (Job job : jobs) {
                Instant accepted = job.waitingAt() == null ? job.plannedAt() : job.waitingAt();
                seen = accepted.isAfter(seen) ? accepted : seen;
                since = accepted;
                after = job.id();
                if (!waits.containsKey(job.id())) {
                    CompletableFuture<?> wait = wait(job, accepted);
                    if (wait != null) {
                        waits.put(job.id(), wait);
                    }
                }
            }
            if (jobs.size() < PAGE) {
                return seen;
            }
        }
    }

    private @Nullable CompletableFuture<?> wait(Job job, Instant accepted) throws SQLException {
        VideoClient client = settings.clients().apply(job.client());
        if (client == null || job.ref() == null) {
            return null; // a node that has it waits in its turn
        }
        Instant now = clock.now();
        Duration left = Duration.between(now, job.deadlineAt());
        if (left.isNegative() || left.isZero()) {
            var unused = ends.lost(job, null, ErrorKind.DEADLINE_PASSED, tooLate(job));
            return null;
        }
        Duration age = Duration.between(accepted, now);
        WaitOptions usual = settings.waiting();
        WaitOptions options = usual.toBuilder()
                .deadline(left.compareTo(DAY) < 0 ? left : DAY)
                .initialDelay(pause(usual, age))
                .since(Instant.now().minus(age))
                .build();
        try {
            return client.async().await(job.ref(), options).handle((generation, thrown) -> {
                settle(job, generation, thrown);
                return null;
            });
        } catch (RuntimeException e) {
            LOG.warn("the job {} cannot be waited for here: {}", job.id(), e.toString());
            return null;
        }
    }

    /** A job that was waited for in earlier turns is asked for as seldom as at their end: pauses grow with the wait. */
    private static Duration pause(WaitOptions usual, Duration age) {
        if (age.compareTo(usual.initialDelay()) <= 0) {
            return usual.initialDelay();
        }
        return age.compareTo(usual.maxDelay()) < 0 ? age : usual.maxDelay();
    }

    private void settle(Job job, @Nullable Generation generation, @Nullable Throwable thrown) {
        Throwable error =
                thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        try {
            if (generation != null) {
                var unused = ends.ready(job, generation);
            } else if (error instanceof GenerationFailedException failed) {
                var unused = ends.lost(job, failed.generation(), failed.kind(), message(failed));
            } else if (error instanceof CompletedWithoutVideoException empty) {
                var unused = ends.lost(job, empty.generation(), empty.kind(), message(empty));
            } else if (error instanceof ReelayException known) {
                settle(job, known);
            }
            // Anything else: the turn ended, and the next one waits on.
        } catch (SQLException | RuntimeException e) {
            LOG.warn("what became of the job {} could not be stored; the next turn asks again", job.id(), e);
        }
    }

    private void settle(Job job, ReelayException error) throws SQLException {
        switch (error.kind()) {
            case INTERRUPTED -> {
                // the next turn waits on
            }
            case NOT_FOUND -> {
                var unused = ends.lost(job, null, error.kind(), message(error));
            }
            case DEADLINE_PASSED -> {
                if (!clock.now().isBefore(job.deadlineAt())) {
                    var unused = ends.lost(job, null, error.kind(), tooLate(job));
                }
            }
            default -> {
                // The relay, the key or the network: the job is as good as before.
                var unused = table.transaction(connection -> {
                    table.note(connection, job.id(), error.kind(), message(error));
                    return true;
                });
            }
        }
    }

    private static String tooLate(Job job) {
        return "its deadline passed while it was waited for; " + job.ref()
                + " may still end, and can be waited for by its ref";
    }

    private static String message(ReelayException e) {
        return e.getMessage() == null ? e.kind().toString() : e.getMessage();
    }
}
