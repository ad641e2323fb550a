package dev.reelay.cli.jobs;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import dev.reelay.VideoClient;
import dev.reelay.cli.failure.CommandFailure;
import dev.reelay.cli.output.PlainText;
import dev.reelay.cli.relay.StoredPlace;
import dev.reelay.cli.session.Session;
import dev.reelay.errors.ErrorKind;
import dev.reelay.jobs.JobStoreException;
import dev.reelay.jobs.VideoJobs;
import dev.reelay.jobs.VideoJobsBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The database of the jobs, and the clients that its jobs name. Filled by the command line; closing it closes all. */
final class JobStore implements AutoCloseable {
    private static final String VARIABLE = "REELAY_DB";
    private static final int CONNECTIONS = 30;
    private static final long PATIENCE_MILLIS = 5_000;

    @Option(
            names = "--db",
            paramLabel = "URL",
            description =
                    "the database of the jobs, as jdbc:postgresql://host/name?user=…; default: the variable REELAY_DB,"
                            + " or a file in your data folder")
    private @Nullable String url;

    private final Session session;
    private final Map<String, VideoClient> clients = new ConcurrentHashMap<>();
    private final Set<String> left = ConcurrentHashMap.newKeySet();
    private @Nullable HikariDataSource database;

    JobStore(Session session) {
        this.session = session;
    }

    /** Returns a builder of jobs on the database, which knows the clients that its jobs name. */
    VideoJobsBuilder builder() {
        if (database == null) {
            database = connect();
        }
        return VideoJobs.builder(database).clients(this::client).createTables();
    }

    /**
     * Returns the jobs, for a command that carries none of them on.
     *
     * @throws CommandFailure if the database cannot be used
     */
    VideoJobs open() {
        try {
            return builder().open();
        } catch (JobStoreException e) {
            throw unusable(e);
        }
    }

    CommandFailure unusable(RuntimeException e) {
        return new CommandFailure(
                ErrorKind.INVALID_REQUEST,
                "the jobs' database " + shown(address()) + " cannot be used: "
                        + withoutPassword(PlainText.oneLine(String.valueOf(e.getMessage())))
                        + "; see to it, or name another with --db",
                e);
    }

    private HikariDataSource connect() {
        String address = address();
        if (!address.startsWith("jdbc:postgresql:") && !address.startsWith("jdbc:h2:")) {
            throw CommandFailure.usage(
                    "--db: " + shown(address)
                            + " is neither a PostgreSQL nor an H2 database; write jdbc:postgresql://host/name or jdbc:h2:file:PATH");
        }
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException | IllegalArgumentException e) {
            throw unusable(e);
        }
    }

    private String address() {
        String named = url == null ? session.variable(VARIABLE) : url;
        if (named != null) {
            return named;
        }
        String data = session.variable("XDG_DATA_HOME");
        String home = session.variable("HOME");
        if (data == null && home == null) {
            throw CommandFailure.usage("there is no data folder, as HOME is not set; name a database with --db");
        }
        Path folder = data == null ? Path.of(home, ".local", "share", "reelay") : Path.of(data, "reelay");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Whoever opens it first serves it to the others on this machine.
        return "jdbc:h2:file:" + folder.resolve("jobs") + ";AUTO_SERVER=TRUE";
    }

    /** A password may be in the address, and in what a driver says of it. */
    private static String shown(String address) {
        return withoutPassword(PlainText.withoutUsers(PlainText.oneLine(address)));
    }

    private static String withoutPassword(String text) {
        return text.replaceAll("(?i)(password=)[^&;\\s]*", "$1***");
    }

    /** Returns the client of a stored name; {@code null} where this process lacks its key, which it says once. */
    @Nullable
    VideoClient client(String name) {
        VideoClient known = clients.get(name);
        if (known != null) {
            return known;
        }
        synchronized (clients) {
            return clients.computeIfAbsent(name, this::connect);
        }
    }

    private @Nullable VideoClient connect(String name) {
        StoredPlace place;
        VideoClient client;
        try {
            place = StoredPlace.parse(name);
            client = place.connect(session);
        } catch (IllegalArgumentException | CommandFailure e) {
            tellOnce(name, "jobs for " + PlainText.oneLine(name) + " are left to others: " + e.getMessage());
            return null;
        }
        if (client == null) {
            tellOnce(
                    name,
                    "jobs for " + place.provider() + " at " + place.name() + " wait: the environment variable "
                            + place.keyVariable() + " is not set");
        }
        return client;
    }

    /** Tells whether this process was asked for the client of a name, and does not have it. */
    boolean lacks(String name) {
        return left.contains(name);
    }

    private void tellOnce(String name, String what) {
        if (left.add(name)) {
            session.err().println("reelay: " + what);
        }
    }

    @Override
    public void close() {
        clients.values().forEach(VideoClient::close);
        if (database != null) {
            database.close();
        }
    }
}
