package dev.reelay.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The engine that carries jobs on: which step of which job is due, on which node it runs, and what becomes of it when its
 * node dies. Its rows only point at jobs; what is true stands in the jobs' own table.
 */
final class JobEngine {
    private static final String TABLE = "reelay_execution";
    private static final Duration AFTER_ERROR = Duration.ofSeconds(1);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);
    private static final long PAUSE_MILLIS = 50;
    private static final int MISSED_HEARTBEATS = 4;

    private final JobSettings settings;
    private final JobTable table;
    private final DatabaseClock clock;
    private final WaitStep wait;
    private final CustomTask<Void> submits;
    private final CustomTask<Void> waits;
    private final CustomTask<Void> finishes;
    private @Nullable Scheduler scheduler;

    JobEngine(JobSettings settings, JobTable table, DatabaseClock clock) {
        this.settings = settings;
        this.table = table;
        this.clock = clock;
        JobEnds ends = new JobEnds(settings, table, this);
        SubmitStep submit = new SubmitStep(settings, table, clock, ends);
        wait = new WaitStep(settings, table, clock, ends);
        FinishStep finish = new FinishStep(settings, table, ends);
        submits = Tasks.custom("reelay-submit", Void.class)
                .defaultPriority(Priority.MEDIUM)
                .onFailure(retry())
                .onDeadExecution((complete, operations) -> {
                    Duration pause = submit.abandoned(
                            complete.getExecution().taskInstance.getId());
                    if (pause == null) {
                        operations.stop();
                    } else if (pause.isZero()) {
                        operations.reschedule(complete, clock.now());
                    }
                })
                .execute((instance, context) -> next(() -> submit.run(instance.getId())));
        waits = Tasks.custom("reelay-wait", Void.class)
                .defaultPriority(Priority.HIGH)
                .onFailure(retry())
                .onDeadExecution((complete, operations) -> operations.reschedule(complete, clock.now()))
                .execute((instance, context) -> next(() -> wait.run(Integer.parseInt(instance.getId()), context)));
        finishes = Tasks.custom("reelay-finish", Void.class)
                .defaultPriority(Priority.HIGH - 1)
                .onFailure(retry())
                .onDeadExecution((complete, operations) -> operations.reschedule(complete, clock.now()))
                .execute((instance, context) ->
                        next(() -> finish.run(instance.getId(), context.getExecution().consecutiveFailures)));
    }

    /** Returns how a step that threw is tried again: soon, and ever later. */
    private FailureHandler<Void> retry() {
        return (complete, operations) -> {
            int failures = Math.min(complete.getExecution().consecutiveFailures, 6);
            operations.reschedule(complete, clock.now().plus(AFTER_ERROR.multipliedBy(1L << failures)));
        };
    }

    /** What a step does; it returns when to come again, or {@code null} for never. */
    private interface Step {
        @Nullable
        Duration run() throws SQLException, IOException;
    }

    private CompletionHandler<Void> next(Step step) {
        Duration pause;
        try {
            pause = step.run();
        } catch (SQLException e) {
            throw new JobStoreException("a step of a job was not stored, and is tried again", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (complete, operations) -> {
            if (pause == null) {
                operations.remove();
            } else {
                operations.reschedule(complete, clock.now().plus(pause));
            }
        };
    }

    /** Returns after what time without a heartbeat a node's executions count as dead. */
    static Duration deadAfter(Duration heartbeat) {
        return heartbeat.multipliedBy(MISSED_HEARTBEATS);
    }

    /** Begins to carry jobs on. */
    void start(DataSource source) {
        SchedulerBuilder builder = Scheduler.create(source, List.of(submits, waits, finishes))
                .clock(clock)
                .tableName(TABLE)
                .schedulerName(new SchedulerName.Fixed(settings.node()))
                .jdbcCustomization(table.database().engineSql())
                .serializer(NoData.INSTANCE)
                .threads(settings.concurrency() + JobTable.SHARDS)
                .pollingInterval(settings.pollInterval())
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(LONGEST_STOP)
                .failureLogging(LogLevel.WARN, true)
                .enablePriority();
        table.database().tune(builder);
        Scheduler made = builder.build();
        for (int shard = 0; shard < JobTable.SHARDS; shard++) {
            var unused = made.scheduleIfNotExists(
                    waits.instance(Integer.toString(shard)), clock.now().plusMillis(100L * shard));
        }
        made.start();
        scheduler = made;
    }

    /** Makes a job's submit due, in the transaction of a connection. */
    void submitDue(Connection connection, String id) {
        var unused = rows(connection).scheduleIfNotExists(submits.instance(id), clock.now());
    }

    /** Makes a job's finish due, in the transaction of a connection. */
    void finishDue(Connection connection, String id) {
        var unused = rows(connection).scheduleIfNotExists(finishes.instance(id), clock.now());
    }

    private SchedulerClient rows(Connection connection) {
        return SchedulerClient.Builder.create(only(connection), List.of(submits, waits, finishes))
                .tableName(TABLE)
                .jdbcCustomization(table.database().engineSql())
                .serializer(NoData.INSTANCE)
                .enablePriority()
                .build();
    }

    /** Returns a source of one connection, which stays open: its transaction is its owner's. */
    private static DataSource only(Connection connection) {
        Connection kept = (Connection) Proxy.newProxyInstance(
                JobEngine.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return (DataSource) Proxy.newProxyInstance(
                JobEngine.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getConnection")) {
                        return kept;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    /** Looks for due steps at once. */
    void wake() {
        Scheduler running = scheduler;
        if (running != null) {
            running.triggerCheckForDueExecutions();
        }
    }

    /**
     * Ends: no new step begins, those under way have some time, and are interrupted then.
     *
     * @return whether all ended in time
     */
    boolean stop(Duration patience) {
        Scheduler running = scheduler;
        scheduler = null;
        if (running == null) {
            return true;
        }
        running.pause();
        wait.end();
        long begun = System.nanoTime(); // a clock that is set back would make the stop longer
        boolean interrupted = false;
        while (!quiet(running) && !interrupted && since(begun).compareTo(patience) < 0) {
            try {
                Thread.sleep(PAUSE_MILLIS); // the scheduler tells nobody that a step has ended
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        boolean inTime = quiet(running);
        running.stop();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return inTime;
    }

    private static Duration since(long begunNanos) {
        return Duration.ofNanos(System.nanoTime() - begunNanos);
    }

    /** Tells whether nothing but waits is under way, which end by themselves and cost nothing. */
    private static boolean quiet(Scheduler running) {
        return running.getCurrentlyExecuting().stream()
                .allMatch(one -> one.getTaskInstance().getTaskName().equals("reelay-wait"));
    }

    /** Returns a random part of a time, so that nodes do not all come at once. */
    static Duration upTo(Duration most) {
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(Math.max(1, most.toMillis())));
    }
}
