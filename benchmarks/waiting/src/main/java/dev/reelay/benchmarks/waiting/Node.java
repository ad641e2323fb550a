package dev.reelay.benchmarks.waiting;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.reelay.VideoClient;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * A node in a process of its own. Its arguments are the database, the relay and the relay's key; it prints a line when it
 * works, and ends when its input does.
 */
abstract class Node {
    /** How many calls are under way at once, on a node. */
    static final int CONCURRENCY = 16;

    static final String FINISHED = "create table finished (job varchar(100) primary key)";
    static final String CLIENT = "anyapi";

    /** Stores an order. */
    interface Orders {
        void add(String prompt) throws SQLException;
    }

    /** Makes the tables, and returns what stores orders. */
    abstract Orders orders(DataSource database) throws SQLException;

    /** Begins to carry orders on. */
    abstract void work(DataSource database, VideoClient client) throws SQLException;

    static HikariDataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(CONCURRENCY + 10);
        return new HikariDataSource(config);
    }

    /** What an application does about a video, in the transaction of a connection. */
    static void finished(Connection connection, String job) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into finished values (?)")) {
            insert.setString(1, job);
            insert.executeUpdate();
        }
    }

    final void run(String[] arguments) throws IOException, SQLException {
        work(
                pool(arguments[0]),
                VideoClient.builder().provider("luma").baseUrl(arguments[1]).apiKey(arguments[2]).build());
        System.out.println("working");
        while (System.in.read() >= 0) {}
        Runtime.getRuntime().halt(0);
    }
}
