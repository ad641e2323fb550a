package dev.reelay.jobs;

import dev.reelay.Generation;
import dev.reelay.errors.ErrorKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How jobs leave a state for good: whoever wins the change of a row tells the user's handler, in that transaction. */
final class JobEnds {
    private static final Logger LOG = LoggerFactory.getLogger(JobEnds.class);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final JobSettings settings;
    private final JobTable table;
    private final JobEngine engine;

    JobEnds(JobSettings settings, JobTable table, JobEngine engine) {
        this.settings = settings;
        this.table = table;
        this.engine = engine;
    }

    /** What changes a row. */
    interface Change {
        boolean in(Connection connection) throws SQLException;
    }

    /** Makes a change and tells the handler of jobs that ended without a video. */
    boolean failed(String id, Change change) throws SQLException {
        return ended(id, change, settings.onFailed());
    }

    /** Makes a change and tells the handler of jobs that are done. */
    boolean done(String id, Change change) throws SQLException {
        return ended(id, change, settings.onDone());
    }

    private boolean ended(String id, Change change, JobHandler handler) throws SQLException {
        return table.transaction(connection -> {
            if (!change.in(connection)) {
                return false;
            }
            handler.ended(connection, Objects.requireNonNull(table.byId(connection, id)));
            return true;
        });
    }

    /** Makes a change that leaves an outcome unknown, and tells whom it concerns. */
    boolean unknown(String id, Change change) throws SQLException {
        Optional<Job> job = table.transaction(
                connection -> Optional.ofNullable(change.in(connection) ? table.byId(connection, id) : null));
        job.ifPresent(this::tell);
        return job.isPresent();
    }

    private void tell(Job job) {
        LOG.error(
                "nobody knows whether the relay accepted the job {}: it may have been charged, and is not sent again;"
                        + " look at the relay's own list between {} and {}, and resolve it",
                job.id(),
                job.notBefore(),
                job.notAfter());
        try {
            settings.onUnknown().accept(job);
        } catch (RuntimeException e) {
            LOG.error("the handler of unknown outcomes failed for the job {}", job.id(), e);
        }
    }

    /** Stores that a job's generation is complete, and makes its finish due. */
    boolean ready(Job job, Generation generation) throws SQLException {
        boolean first = table.transaction(connection -> {
            boolean changed = table.ready(connection, job.id(), generation);
            if (changed) {
                engine.finishDue(connection, job.id());
            }
            return changed;
        });
        if (first) {
            engine.wake();
        }
        return first;
    }

    /** Stores that what was accepted ends without a video. */
    boolean lost(Job job, @Nullable Generation generation, @Nullable ErrorKind kind, String error) throws SQLException {
        return failed(job.id(), connection -> table.failed(connection, job.id(), generation, kind, error));
    }

    /**
     * Stores what must not be forgotten, as an answer that was paid for: tries until it is stored, for up to 15 minutes,
     * however often the thread is interrupted meanwhile.
     */
    void patiently(String what, Change change) {
        long begun = System.nanoTime();
        boolean interrupted = false;
        boolean stored = false;
        while (!stored) {
            try {
                if (!table.transaction(change::in)) {
                    LOG.error("{}: but the job went another way meanwhile; see what the relay has of it", what);
                }
                stored = true;
            } catch (SQLException | RuntimeException e) {
                if (System.nanoTime() - begun > LONGEST.toNanos()) {
                    LOG.error("{}: it could not be stored for {}", what, LONGEST, e);
                    stored = true;
                } else {
                    LOG.warn("{}: the database does not take it; trying again ({})", what, e.toString());
                    interrupted |= pause();
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stores that an outcome is unknown, as {@link #patiently} does, and tells whom it concerns. */
    void patientlyUnknown(String id, Change change) {
        Job[] unknown = new Job[1];
        patiently("the outcome of the job " + id + " is unknown", connection -> {
            boolean changed = change.in(connection);
            unknown[0] = changed ? table.byId(connection, id) : null;
            return changed;
        });
        if (unknown[0] != null) {
            tell(unknown[0]);
        }
    }

    /**
     * Sleeps; returns whether it was interrupted. Whoever waits here has sent an order, holds the answer alone, and gives up
     * for no interruption, as a retry of a library would.
     */
    private static boolean pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
            return false;
        } catch (InterruptedException e) {
            return true;
        }
    }
}
