package dev.reelay.benchmarks.waiting;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.reelay.Generation;
import dev.reelay.SubmitRequest;
import dev.reelay.VideoClient;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;

/**
 * What one writes first with the same engine and the same client: an execution submits, and another one for each job asks
 * for it and comes again. It stores no intent: whoever dies between the request and the row sends it twice.
 */
public final class RowPerWaitNode extends Node {
    private static final int LONGEST_PAUSE_MILLIS = 20_000; // as long as Reelay's, and as random
    private static final int SHORTEST_PAUSE_MILLIS = 1_000;

    private static final String TABLE = """
            create table scheduled_tasks (
              task_name text not null,
              task_instance text not null,
              task_data bytea,
              execution_time timestamp with time zone not null,
              picked boolean not null,
              picked_by text,
              last_success timestamp with time zone,
              last_failure timestamp with time zone,
              consecutive_failures int,
              last_heartbeat timestamp with time zone,
              version bigint not null,
              priority smallint,
              primary key (task_name, task_instance));
            create index on scheduled_tasks (execution_time);
            create index on scheduled_tasks (last_heartbeat);
            """;

    /** Runs the node. */
    public static void main(String[] arguments) throws IOException, SQLException {
        new RowPerWaitNode().run(arguments);
    }

    @Override
    Orders orders(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
        }
        OneTimeTask<String> submit = Tasks.oneTime("submit", String.class).execute((order, context) -> {});
        SchedulerClient engine = SchedulerClient.Builder.create(database, submit).build();
        return prompt ->
                engine.scheduleIfNotExists(submit.instance(UUID.randomUUID().toString(), prompt), Instant.now());
    }

    @Override
    void work(DataSource database, VideoClient client) {
        CustomTask<String> poll = Tasks.custom("poll", String.class).execute((job, context) -> {
            Generation generation = client.get(client.ref(job.getData()));
            if (!generation.state().isTerminal()) {
                return (complete, engine) -> engine.reschedule(complete, Instant.now().plus(pause()));
            }
            try (Connection connection = database.getConnection()) {
                finished(connection, job.getId());
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return new CompletionHandler.OnCompleteRemove<>();
        });
        OneTimeTask<String> submit = Tasks.oneTime("submit", String.class)
                .execute((order, context) -> context.getSchedulerClient()
                        .scheduleIfNotExists(
                                poll.instance(
                                        order.getId(),
                                        client.submit(SubmitRequest.of(order.getData())).id()),
                                Instant.now().plus(pause())));
        Scheduler.create(database, submit, poll)
                .threads(CONCURRENCY)
                .pollingInterval(Duration.ofSeconds(1))
                .pollUsingLockAndFetch(0.5, 1.0)
                .heartbeatInterval(Duration.ofSeconds(2))
                .build()
                .start();
    }

    private static Duration pause() {
        return Duration.ofMillis(Math.max(
                SHORTEST_PAUSE_MILLIS, ThreadLocalRandom.current().nextInt(LONGEST_PAUSE_MILLIS)));
    }
}
