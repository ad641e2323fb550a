package dev.reelay.jobs;

import com.github.kagkarlsson.scheduler.Clock;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database's time, which all nodes share however wrong their own clocks are: read now and then, and counted on from by
 * this machine's monotonic clock. Thread-safe.
 */
final class DatabaseClock implements Clock {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseClock.class);
    private static final Duration READ_EVERY = Duration.ofSeconds(30);

    private final DataSource database;
    private Instant read;
    private long readAt;

    /** @throws SQLException if the database cannot be reached */
    DatabaseClock(DataSource database) throws SQLException {
        this.database = database;
        this.readAt = System.nanoTime();
        this.read = ask();
    }

    @Override
    public synchronized Instant now() {
        long time = System.nanoTime();
        if (time - readAt > READ_EVERY.toNanos()) {
            try {
                Instant asked = ask();
                // Never backwards: executions are ordered by it.
                Instant counted = read.plusNanos(time - readAt);
                read = asked.isBefore(counted)
                                && Duration.between(asked, counted).toMillis() < 1000
                        ? counted
                        : asked;
            } catch (SQLException e) {
                LOG.debug("the database's time cannot be read; this machine counts on", e);
                read = read.plusNanos(time - readAt);
            }
            readAt = time;
        }
        return read.plusNanos(time - readAt);
    }

    private Instant ask() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("select current_timestamp");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }
}
