package dev.reelay.benchmarks.waiting;

import com.zaxxer.hikari.HikariDataSource;
import dev.reelay.benchmarks.Interleaved;
import dev.reelay.benchmarks.JavaProgram;
import dev.reelay.benchmarks.Report;
import dev.reelay.testkit.FakeRelay;
import dev.reelay.testkit.script.Exchange;
import dev.reelay.testkit.script.Timeline;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Carries many jobs through submit, wait and end, on one node and on two: Reelay's beside a row for each wait. */
public final class Jobs {
    private static final int JOBS = Integer.getInteger("benchmarks.jobs", 10_000);
    private static final int SETTLES = 30;
    private static final int WINDOW = 30;
    private static final int PATIENCE = 600;
    private static final Path MODULE = Path.of("benchmarks/waiting");
    private static final Path PAGE = Path.of("docs/jobs.md");

    private final EmbeddedPostgres server;
    private int databases;

    private Jobs(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Runs the benchmark; the only argument is the number of rounds. */
    public static void main(String[] arguments) throws Exception {
        int rounds = Interleaved.rounds(arguments, 3);
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("max_connections", "200")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start()) {
            Jobs jobs = new Jobs(server);
            Map<String, double[]> rows = new Interleaved()
                    .add("Reelay, one node", () -> jobs.take(new ReelayNode(), 1))
                    .add("a row for each wait, one node", () -> jobs.take(new RowPerWaitNode(), 1))
                    .add("Reelay, two nodes", () -> jobs.take(new ReelayNode(), 2))
                    .add("a row for each wait, two nodes", () -> jobs.take(new RowPerWaitNode(), 2))
                    .medians(0, rounds);
            new Report("jobs", String.format("%,d jobs", JOBS), columns(), rows, ratio(rows)).publish(PAGE);
        }
        System.exit(0);
    }

    private static List<Report.Column> columns() {
        return List.of(
                new Report.Column("sent", "/s", 1, 0),
                new Report.Column("waiting: transactions", "/s", 1, 0),
                new Report.Column("waiting: requests", "/s", 1, 0),
                new Report.Column("waiting: CPU of the nodes", "ms/s", 1, 0),
                new Report.Column("ended", "/s", 1, 0));
    }

    private static String ratio(Map<String, double[]> rows) {
        String reelay = "Reelay, two nodes";
        String peer = "a row for each wait, two nodes";
        return "On two nodes, waiting takes " + Report.times(rows, 1, reelay, peer) + " the transactions, "
                + Report.times(rows, 2, reelay, peer) + " the requests and " + Report.times(rows, 3, reelay, peer)
                + " the CPU of a row for each wait.";
    }

    /** Measures once, on a new database and a new relay. */
    private double[] take(Node node, int nodes) throws Exception {
        String name = "jobs_" + databases++;
        execute(server.getPostgresDatabase().getConnection(), "create database " + name);
        String url = server.getJdbcUrl("postgres", name);
        AtomicReference<Instant> time = new AtomicReference<>(Instant.now());
        List<JavaProgram> programs = new ArrayList<>();
        try (HikariDataSource database = Node.pool(url);
                FakeRelay relay = FakeRelay.builder()
                        .clock(time::get)
                        .timeline(Timeline.builder()
                                .processing(Duration.ofMinutes(10))
                                .completed())
                        .start()) {
            execute(database.getConnection(), Node.FINISHED);
            Node.Orders orders = node.orders(database);
            for (int i = 0; i < JOBS; i++) {
                orders.add("prompt " + i);
            }
            for (int i = 0; i < nodes; i++) {
                programs.add(JavaProgram.start(
                        MODULE, node.getClass().getName(), url, relay.baseUrl(), relay.apiKey()));
            }
            double sent = rate(relay::submits);
            TimeUnit.SECONDS.sleep(SETTLES); // the pauses grow to their full length
            double[] waiting = waiting(name, relay, programs);
            time.set(time.get().plus(Duration.ofMinutes(20)));
            double ended = rate(() -> number(database.getConnection(), "select count(*) from finished"));
            return new double[] {sent, waiting[0], waiting[1], waiting[2], ended};
        } finally {
            for (JavaProgram program : programs) {
                program.close();
            }
        }
    }

    private double[] waiting(String name, FakeRelay relay, List<JavaProgram> programs) throws Exception {
        double[] before = figures(name, relay, programs);
        TimeUnit.SECONDS.sleep(WINDOW);
        double[] after = figures(name, relay, programs);
        double seconds = after[3] - before[3];
        double[] rates = new double[3];
        for (int i = 0; i < rates.length; i++) {
            rates[i] = (after[i] - before[i]) / seconds;
        }
        return rates;
    }

    /** Asked from outside the database, so that the question does not count. */
    private double[] figures(String name, FakeRelay relay, List<JavaProgram> programs) throws SQLException {
        double cpu = 0;
        for (JavaProgram program : programs) {
            cpu += program.cpuMillis();
        }
        return new double[] {
            number(
                    server.getPostgresDatabase().getConnection(),
                    "select xact_commit from pg_stat_database where datname = '" + name + "'"),
            relay.count(Exchange.GET) + relay.count(Exchange.GET_MANY),
            cpu,
            System.nanoTime() / 1e9
        };
    }

    /** Counts something. */
    private interface Count {
        long now() throws SQLException;
    }

    /** Returns how many a second there were, from the first to the last of all. */
    private static double rate(Count count) throws SQLException, IOException, InterruptedException {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        long first = 0;
        long begun = 0;
        while (true) {
            long now = count.now();
            if (first == 0 && now > 0) {
                first = now;
                begun = System.nanoTime();
            }
            if (now >= JOBS) {
                return (now - first) / ((System.nanoTime() - begun) / 1e9);
            }
            if (System.nanoTime() > limit) {
                throw new IOException("only " + now + " of " + JOBS + " came that far in " + PATIENCE + " s");
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static long number(Connection opened, String query) throws SQLException {
        try (Connection connection = opened;
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void execute(Connection opened, String change) throws SQLException {
        try (Connection connection = opened;
                Statement statement = connection.createStatement()) {
            statement.execute(change);
        }
    }
}
