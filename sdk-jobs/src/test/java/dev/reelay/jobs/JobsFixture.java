package dev.reelay.jobs;

import com.zaxxer.hikari.HikariDataSource;
import dev.reelay.SubmitRequest;
import dev.reelay.VideoClient;
import dev.reelay.WaitOptions;
import dev.reelay.testkit.DocumentedRelay;
import dev.reelay.testkit.FakeRelay;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** A simulated relay, a database with a table of the user's own, and nodes on it. */
final class JobsFixture implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    final FakeRelay relay = FakeRelay.start(DocumentedRelay.ANYAPI);
    final HikariDataSource database;
    final VideoClient client;
    final Path folder;
    private final List<VideoJobs> nodes = new ArrayList<>();

    JobsFixture(String url, Path folder) throws SQLException {
        this.database = TestDatabase.pool(url);
        this.folder = folder;
        this.client = VideoClient.builder()
                .provider("luma")
                .baseUrl(relay.baseUrl())
                .apiKey(relay.apiKey())
                .build();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists orders (job varchar(36), outcome varchar(20))");
        }
    }

    VideoJobsBuilder builder() {
        return quick(VideoJobs.builder(database))
                .client("anyapi", client)
                .placement(job -> folder.resolve(job.id() + ".mp4"))
                .onDone(JobsFixture::record)
                .onFailed(JobsFixture::record)
                .createTables();
    }

    static VideoJobsBuilder quick(VideoJobsBuilder builder) {
        return builder.heartbeat(Duration.ofMillis(300))
                .pollInterval(Duration.ofMillis(50))
                .turn(Duration.ofSeconds(2))
                .waiting(WaitOptions.builder()
                        .initialDelay(Duration.ofMillis(20))
                        .minDelay(Duration.ofMillis(20))
                        .maxDelay(Duration.ofMillis(100))
                        .build());
    }

    static void record(Connection connection, Job job) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("insert into orders values (?, ?)")) {
            statement.setString(1, job.id());
            statement.setString(2, job.state().name());
            statement.executeUpdate();
        }
    }

    VideoJobs start() {
        return start(builder());
    }

    VideoJobs start(VideoJobsBuilder builder) {
        VideoJobs jobs = builder.start();
        nodes.add(jobs);
        return jobs;
    }

    static NewJob order(String prompt) {
        return NewJob.of("anyapi", SubmitRequest.of(prompt));
    }

    /** Returns what the user's own table says, in no order. */
    List<String> recorded() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select job, outcome from orders")) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                all.add(rows.getString(1) + " " + rows.getString(2));
            }
            return all;
        }
    }

    static Job now(VideoJobs jobs, Job job) {
        return jobs.find(job.id()).orElseThrow();
    }

    static void until(VideoJobs jobs, Job job, JobState state) {
        until(
                () -> now(jobs, job).state() == state,
                () -> job + " is not " + state + " but " + now(jobs, job).state() + " ("
                        + now(jobs, job).error() + ")");
    }

    static void until(BooleanSupplier condition, Supplier<String> otherwise) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("in 30 s: " + otherwise.get());
            }
            LockSupport.parkNanos(20_000_000);
        }
    }

    @Override
    public void close() {
        nodes.forEach(node -> node.close(Duration.ofSeconds(10)));
        client.close();
        relay.close();
        database.close();
    }
}
