package dev.reelay.jobs;

import dev.reelay.VideoClient;
import dev.reelay.WaitOptions;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Says what a node of {@link VideoJobs} works with. Not thread-safe. */
public final class VideoJobsBuilder {
    private static final Duration SHORTEST_HEARTBEAT = Duration.ofMillis(100);

    private final DataSource database;
    private final Map<String, VideoClient> clients = new LinkedHashMap<>();
    private Function<String, @Nullable VideoClient> furtherClients = name -> null;
    private @Nullable Function<Job, Path> placement;
    private JobHandler onDone = (connection, job) -> {};
    private JobHandler onFailed = (connection, job) -> {};
    private Consumer<Job> onUnknown = job -> {};
    private @Nullable Callbacks callbacks;
    private String node =
            ProcessHandle.current().pid() + "-" + UUID.randomUUID().toString().substring(0, 8);
    private WaitOptions waiting = WaitOptions.DEFAULT;
    private int concurrency = 16;
    private Duration heartbeat = Duration.ofSeconds(2);
    private Duration pollInterval = Duration.ofSeconds(1);
    private Duration turn = Duration.ofSeconds(30);
    private Duration submitAgainAfter = Duration.ofMinutes(5);
    private boolean createsTables;

    VideoJobsBuilder(DataSource database) {
        this.database = Objects.requireNonNull(database, "database");
    }

    /** Adds a client under the name by which jobs ask for it. Its key stays in this process. */
    public VideoJobsBuilder client(String name, VideoClient client) {
        clients.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(client, "client"));
        return this;
    }

    /**
     * Sets who finds clients that {@link #client} did not name. It may be asked often, by several threads, and returns
     * {@code null} for a name that is not this node's: such jobs are left to others.
     */
    public VideoJobsBuilder clients(Function<String, @Nullable VideoClient> clients) {
        this.furtherClients = Objects.requireNonNull(clients, "clients");
        return this;
    }

    /**
     * Sets where a job's video goes. The path must be one job's alone, and the same on every node. By default nothing is
     * downloaded, and a job is done when its generation is complete.
     */
    public VideoJobsBuilder placement(Function<Job, Path> placement) {
        this.placement = Objects.requireNonNull(placement, "placement");
        return this;
    }

    /** Sets what is done in the transaction that makes a job {@link JobState#DONE}: exactly once. Default nothing. */
    public VideoJobsBuilder onDone(JobHandler handler) {
        this.onDone = Objects.requireNonNull(handler, "handler");
        return this;
    }

    /**
     * Sets what is done in the transaction that makes a job {@link JobState#FAILED} or {@link JobState#REFUSED}. Default
     * nothing.
     */
    public VideoJobsBuilder onFailed(JobHandler handler) {
        this.onFailed = Objects.requireNonNull(handler, "handler");
        return this;
    }

    /**
     * Sets who is told of an unknown outcome, after it is stored, by the node that stored it. A node that dies between the
     * two tells nobody: ask for {@link JobState#OUTCOME_UNKNOWN} now and then. Default nobody.
     */
    public VideoJobsBuilder onUnknown(Consumer<Job> listener) {
        this.onUnknown = Objects.requireNonNull(listener, "listener");
        return this;
    }

    /**
     * Has relays call back, where the provider knows that and the request names no address of its own. Each attempt gets an
     * address with a signature of its own, so that a callback settles an unknown outcome. Hand what comes to
     * {@link VideoJobs#webhook}.
     *
     * @param address where callbacks reach the application, as {@code https://shop.example/reelay}
     * @param secret what signs the addresses; the same on every node, at least 16 characters
     * @throws IllegalArgumentException if the secret is shorter
     */
    public VideoJobsBuilder callbacks(String address, String secret) {
        if (secret.length() < 16) {
            throw new IllegalArgumentException("the secret of callbacks has at least 16 characters");
        }
        this.callbacks = new Callbacks(Objects.requireNonNull(address, "address"), secret);
        return this;
    }

    /**
     * Sets how relays are asked about what is waited for: the pauses between polls and what is forgiven. Its deadline and its
     * beginning are replaced by each job's own. Default {@link WaitOptions#DEFAULT}.
     */
    public VideoJobsBuilder waiting(WaitOptions options) {
        this.waiting = Objects.requireNonNull(options, "options");
        return this;
    }

    /** Sets this node's name, which must be its own; default the process id and a random text. */
    public VideoJobsBuilder node(String node) {
        this.node = Objects.requireNonNull(node, "node");
        return this;
    }

    /**
     * Sets how many submits and downloads this node has under way at most; default 16. Give the pool of connections as many
     * and ten more.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public VideoJobsBuilder concurrency(int concurrency) {
        if (concurrency < 1) {
            throw new IllegalArgumentException("concurrency is 1 or more: " + concurrency);
        }
        this.concurrency = concurrency;
        return this;
    }

    /**
     * Sets how often a node says that it lives; default every 2 s. One that misses 4 counts as dead. The same on all nodes.
     *
     * @throws IllegalArgumentException if it is shorter than 100 ms
     */
    public VideoJobsBuilder heartbeat(Duration heartbeat) {
        if (heartbeat.compareTo(SHORTEST_HEARTBEAT) < 0) {
            throw new IllegalArgumentException("a heartbeat is 100 ms or longer: " + heartbeat);
        }
        this.heartbeat = heartbeat;
        return this;
    }

    /** Sets how often a node looks for due steps; default every second. */
    public VideoJobsBuilder pollInterval(Duration interval) {
        this.pollInterval = Objects.requireNonNull(interval, "interval");
        return this;
    }

    /** Sets how long a node keeps a part of the waiting jobs: one to two of these; default 30 s. */
    public VideoJobsBuilder turn(Duration turn) {
        this.turn = Objects.requireNonNull(turn, "turn");
        return this;
    }

    /** Sets how old an unknown outcome must be before {@link Resolution#submitAgain} is allowed; default 5 minutes. */
    public VideoJobsBuilder submitAgainAfter(Duration age) {
        this.submitAgainAfter = Objects.requireNonNull(age, "age");
        return this;
    }

    /** Makes the tables where they are missing; by default they must be there, made from the module's own schema. */
    public VideoJobsBuilder createTables() {
        this.createsTables = true;
        return this;
    }

    /**
     * Returns jobs to order, list and resolve, on a node that carries none of them on.
     *
     * @throws JobStoreException if the database cannot be reached, or is neither PostgreSQL nor H2
     */
    public VideoJobs open() {
        try {
            if (createsTables) {
                try (Connection connection = database.getConnection()) {
                    Database.of(connection).createTables(connection);
                }
            }
            JobTable table = new JobTable(database);
            VideoJobs jobs = new VideoJobs(settings(), table, new DatabaseClock(database));
            var unused = table.transaction(table::counts); // fails where the tables are missing
            return jobs;
        } catch (SQLException e) {
            throw new JobStoreException(
                    "the jobs' database cannot be used; it must be reachable, and its tables be made: by createTables(), or"
                            + " from schema/postgresql.sql or schema/h2.sql in this module",
                    e);
        }
    }

    /**
     * Returns jobs on a node that carries them on, with all others that were started on the same database.
     *
     * @throws JobStoreException as {@link #open}
     */
    public VideoJobs start() {
        VideoJobs jobs = open();
        jobs.start(database);
        return jobs;
    }

    private JobSettings settings() {
        Map<String, VideoClient> named = Map.copyOf(clients);
        Function<String, @Nullable VideoClient> further = furtherClients;
        return new JobSettings(
                node,
                name -> named.containsKey(name) ? named.get(name) : further.apply(name),
                placement,
                onDone,
                onFailed,
                onUnknown,
                callbacks,
                waiting,
                concurrency,
                heartbeat,
                pollInterval,
                turn,
                submitAgainAfter);
    }
}
