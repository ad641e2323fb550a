package dev.reelay.jobs;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What is done about a job in the transaction that ends it. An exception takes the transaction back, and the job's end is
 * tried again later. It must not commit, roll back or close the connection.
 */
@FunctionalInterface
public interface JobHandler {
    /** Is told of a job that has ended. */
    void ended(Connection connection, Job job) throws SQLException;
}
