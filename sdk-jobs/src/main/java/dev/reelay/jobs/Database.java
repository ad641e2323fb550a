package dev.reelay.jobs;

import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/** The databases that jobs can live in, and in what they differ. */
enum Database {
    POSTGRESQL("PostgreSQL", "postgresql.sql", " on conflict (job_key) do nothing") {
        @Override
        void tune(SchedulerBuilder engine) {
            engine.pollUsingLockAndFetch(0.5, 1.0);
        }

        @Override
        JdbcCustomization engineSql() {
            return new PostgreSqlJdbcCustomization(false, false);
        }
    },
    H2("H2", "h2.sql", "") {
        @Override
        void tune(SchedulerBuilder engine) {
            engine.pollUsingFetch(0.5, 1.0);
        }

        @Override
        JdbcCustomization engineSql() {
            return new DefaultJdbcCustomization(false);
        }
    };

    private final String product;
    private final String schema;
    private final String unlessThere;

    Database(String product, String schema, String unlessThere) {
        this.product = product;
        this.schema = schema;
        this.unlessThere = unlessThere;
    }

    /**
     * Returns the one behind a connection.
     *
     * @throws SQLException if it is another, or cannot be reached
     */
    static Database of(Connection connection) throws SQLException {
        String name = connection.getMetaData().getDatabaseProductName();
        for (Database database : values()) {
            if (database.product.equals(name)) {
                return database;
            }
        }
        throw new SQLException(
                "jobs live in PostgreSQL or H2, and this is " + name + ": give a data source of one of these");
    }

    /** Returns what an insert ends with, so that one whose key is there already does nothing. */
    String unlessThere() {
        return unlessThere;
    }

    abstract void tune(SchedulerBuilder engine);

    abstract JdbcCustomization engineSql();

    /** Makes the tables where they are missing. */
    void createTables(Connection connection) throws SQLException {
        try (InputStream in = Database.class.getResourceAsStream("schema/" + schema);
                Statement statement = connection.createStatement()) {
            String text = new String(Objects.requireNonNull(in, schema).readAllBytes(), StandardCharsets.UTF_8);
            for (String part : text.replaceAll("(?m)^--.*$", "").split(";", -1)) {
                if (!part.isBlank()) {
                    statement.execute(part);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("the module's own " + schema + " cannot be read", e);
        }
    }
}
