package dev.reelay.jobs;

import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.GenerationState;
import dev.reelay.VideoClient;
import dev.reelay.errors.ErrorKind;
import dev.reelay.errors.MalformedAnswerException;
import dev.reelay.webhook.WebhookHint;
import dev.reelay.webhook.Webhooks;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/**
 * Jobs that survive the process: each is a row in the user's own database, PostgreSQL or H2, and any node that was started
 * on it carries it on, from the order to the file.
 *
 * <p>An order is sent once, whatever dies when; what was sent and may have been accepted becomes
 * {@link JobState#OUTCOME_UNKNOWN}, and a person decides about it. Every accepted video is finished once. Keys are never
 * stored: a job names a client, and each node brings its own. Thread-safe. Every method throws {@link JobStoreException} if
 * the database does not do what it is asked.
 */
public final class VideoJobs implements AutoCloseable {
    private final JobSettings settings;
    private final JobTable table;
    private final DatabaseClock clock;
    private final JobEngine engine;
    private final JobEnds ends;
    private final Map<String, Webhooks> webhooks = new ConcurrentHashMap<>();

    VideoJobs(JobSettings settings, JobTable table, DatabaseClock clock) {
        this.settings = settings;
        this.table = table;
        this.clock = clock;
        this.engine = new JobEngine(settings, table, clock);
        this.ends = new JobEnds(settings, table, engine);
    }

    /**
     * Returns a builder.
     *
     * @param database where the jobs are: PostgreSQL or H2, with a driver and, for more than a few jobs, a pool of the user's
     */
    public static VideoJobsBuilder builder(DataSource database) {
        return new VideoJobsBuilder(database);
    }

    void start(DataSource database) {
        engine.start(database);
    }

    /** Stores an order in a transaction of its own. */
    public Job submit(NewJob job) {
        Job stored =
                stored("the order could not be stored", () -> table.transaction(connection -> order(connection, job)));
        engine.wake();
        return stored;
    }

    /**
     * Stores an order in the caller's transaction: it is one if the caller commits, and none otherwise.
     *
     * @param connection one of the same database, whose auto-commit is off
     * @return the job; where its key was there already, the first one
     * @throws IllegalArgumentException if the connection commits by itself
     */
    public Job submit(Connection connection, NewJob job) {
        return stored("the order could not be stored", () -> {
            if (connection.getAutoCommit()) {
                throw new IllegalArgumentException(
                        "the connection commits every statement: switch that off, as an order is more than one");
            }
            return order(connection, job);
        });
    }

    private Job order(Connection connection, NewJob order) throws SQLException {
        String id = table.insert(connection, order, clock.now());
        Job job = table.byId(connection, id);
        if (job == null) {
            throw new SQLException("the job " + id + " is not to be seen in the transaction that stored it");
        }
        if (job.state() == JobState.PLANNED) {
            engine.submitDue(connection, id);
        }
        return job;
    }

    /** Finds a job by its id or by the key of its order. */
    public Optional<Job> find(String idOrKey) {
        return stored(
                "the job could not be looked up",
                () -> table.transaction(connection -> Optional.ofNullable(table.byIdOrKey(connection, idOrKey))));
    }

    /** Lists jobs, newest first; unmodifiable. */
    public List<Job> list(JobQuery query) {
        return List.copyOf(stored(
                "the jobs could not be listed", () -> table.transaction(connection -> table.list(connection, query))));
    }

    /** Counts the jobs of each state, those of none included; unmodifiable. */
    public Map<JobState, Long> counts() {
        return stored("the jobs could not be counted", () -> table.transaction(table::counts));
    }

    /**
     * Carries out what a person decided: about an unknown outcome anything, about a refused job that it is sent again, and
     * about a planned one that it is given up.
     *
     * @return the job afterwards
     * @throws IllegalArgumentException if there is no such job, or this process has no client of its name and the resolution
     *     needs one
     * @throws IllegalStateException if the job's state does not allow it, or its outcome became unknown too short a time ago
     *     to be sent again; the message says when it may be
     */
    public Job resolve(String idOrKey, Resolution resolution) {
        Job job = find(idOrKey)
                .orElseThrow(() -> new IllegalArgumentException("there is no job \"" + idOrKey + "\": see the list"));
        boolean changed = stored("the job " + job.id() + " could not be resolved", () -> {
            if (resolution instanceof Resolution.AcceptedAs accepted) {
                GenerationRef ref = client(job).ref(accepted.id());
                return table.transaction(connection -> table.acceptedAs(connection, job.id(), ref));
            }
            if (resolution instanceof Resolution.SubmitAgain) {
                return submitAgain(job);
            }
            return giveUp(job);
        });
        Job now = find(job.id()).orElse(job);
        if (!changed) {
            throw new IllegalStateException(refusal(now, resolution));
        }
        engine.wake();
        return now;
    }

    private boolean submitAgain(Job job) throws SQLException {
        Instant now = clock.now();
        Instant deadline = now.plus(Duration.between(job.plannedAt(), job.deadlineAt()));
        return table.transaction(connection -> {
            boolean planned = table.submitAgain(connection, job, now.minus(settings.submitAgainAfter()), deadline);
            if (planned) {
                engine.submitDue(connection, job.id());
            }
            return planned;
        });
    }

    private boolean giveUp(Job job) throws SQLException {
        String by = "a person gave it up";
        return job.state() == JobState.PLANNED
                ? ends.failed(job.id(), connection -> table.notSent(connection, job.id(), null, by))
                : ends.failed(job.id(), connection -> table.givenUp(connection, job.id(), by));
    }

    private String refusal(Job job, Resolution resolution) {
        if (job.state() == JobState.OUTCOME_UNKNOWN && job.endedAt() != null) {
            return "the job " + job.id() + " may not be sent again before "
                    + job.endedAt().plus(settings.submitAgainAfter())
                    + ": an answer to the first attempt may still come";
        }
        String allowed = resolution instanceof Resolution.AcceptedAs
                ? "an unknown outcome"
                : resolution instanceof Resolution.SubmitAgain
                        ? "an unknown outcome or a refused job"
                        : "an unknown outcome or a job that was not sent";
        return "the job " + job.id() + " is " + job.state() + ", and this is for " + allowed;
    }

    private VideoClient client(Job job) {
        VideoClient client = settings.clients().apply(job.client());
        if (client == null) {
            throw new IllegalArgumentException("there is no client \"" + job.client() + "\" here, which the job "
                    + job.id() + " names: give it to the builder");
        }
        return client;
    }

    /**
     * Takes what a relay called back with, on whatever node. What it says is confirmed at the relay before it counts; an
     * address of {@link VideoJobsBuilder#callbacks} also settles the unknown outcome of the attempt that it was made for.
     *
     * @param client the name of the client whose relay calls
     * @param address the whole address that was called, with its query
     * @return the jobs that it was about, as they are afterwards; empty where it was about none
     * @throws MalformedAnswerException if the body cannot be read
     * @throws IllegalArgumentException if there is no such client
     * @throws dev.reelay.errors.ReelayException if the relay cannot be asked; it calls again, or the wait finds it
     */
    public List<Job> webhook(String client, String address, String body) {
        VideoClient asked = settings.clients().apply(client);
        if (asked == null) {
            throw new IllegalArgumentException("there is no client \"" + client + "\" here: give it to the builder");
        }
        List<Job> jobs = new ArrayList<>();
        for (WebhookHint hint :
                webhooks.computeIfAbsent(client, name -> Webhooks.of(asked)).parse(body)) {
            stored("a callback could not be stored", () -> {
                accept(address, hint);
                return true;
            });
            for (Job job : stored(
                    "a callback could not be stored",
                    () -> table.transaction(connection -> table.byName(connection, hint.ref())))) {
                GenerationRef ref = job.ref();
                if (job.state() == JobState.WAITING && ref != null) {
                    confirm(asked, hint.at(ref), job);
                }
                jobs.add(find(job.id()).orElse(job));
            }
        }
        return List.copyOf(jobs);
    }

    private void accept(String address, WebhookHint hint) throws SQLException {
        Callbacks callbacks = settings.callbacks();
        String id = callbacks == null ? null : Callbacks.job(address);
        if (callbacks == null || id == null) {
            return;
        }
        Job job = table.find(id).orElse(null);
        String attempt = job == null ? null : job.attempt();
        if (attempt != null && callbacks.proves(address, id, attempt)) {
            var unused = table.transaction(connection -> table.accepted(connection, id, attempt, hint.ref()));
        }
    }

    private void confirm(VideoClient client, WebhookHint hint, Job job) {
        Generation generation = client.confirm(hint);
        var unused = stored("a callback could not be stored", () -> {
            if (!generation.state().isTerminal()) {
                return false;
            }
            if (generation.state() == GenerationState.COMPLETED) {
                return generation.video() != null && ends.ready(job, generation);
            }
            String reason = generation.failureReason();
            return ends.lost(
                    job,
                    generation,
                    ErrorKind.GENERATION_FAILED,
                    job.ref() + " ended without a video (" + generation.state() + ")"
                            + (reason == null ? "" : ": " + reason));
        });
    }

    /** Tells whether no job is planned, sent, waited for or fetched; unknown outcomes wait for a person, not for a node. */
    public boolean isIdle() {
        Map<JobState, Long> counts = counts();
        return counts.entrySet().stream()
                .allMatch(state -> state.getValue() == 0
                        || state.getKey().isTerminal()
                        || state.getKey() == JobState.OUTCOME_UNKNOWN);
    }

    /** Ends this node as {@link #close(Duration)} does, with 2 minutes for what is under way. */
    @Override
    public void close() {
        var unused = close(Duration.ofMinutes(2));
    }

    /**
     * Ends this node: no job is sent any more, submits and downloads under way have some time, and are interrupted then, as
     * if the node had died. Other nodes go on with all else. The clients stay open, and are the user's to close afterwards.
     *
     * @return whether everything under way ended in time
     */
    public boolean close(Duration patience) {
        return engine.stop(patience);
    }

    /** What asks the database. */
    private interface Asking<T> {
        T ask() throws SQLException;
    }

    private static <T> T stored(String failure, Asking<T> asking) {
        try {
            return asking.ask();
        } catch (SQLException e) {
            throw new JobStoreException(failure, e);
        }
    }
}
