package dev.reelay.jobs;

import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.errors.ErrorKind;
import dev.reelay.stored.StoredForm;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The table of jobs: every statement about it. A state is changed by one that names the state before, so that of several
 * who would, one does; each tells whether it was the one.
 */
final class JobTable {
    /** Into how many parts the waiting jobs fall; each is one node's at a time. The same on all nodes, for ever. */
    static final int SHARDS = 8;

    private static final String UNIQUE_VIOLATION = "23505";

    private final DataSource source;
    private final Database database;

    /** @throws SQLException if the database cannot be reached, or is none that jobs can live in */
    JobTable(DataSource source) throws SQLException {
        this.source = source;
        try (Connection connection = source.getConnection()) {
            this.database = Database.of(connection);
        }
    }

    Database database() {
        return database;
    }

    /** What is done in a transaction. */
    interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    <T> T transaction(Work<T> work) throws SQLException {
        try (Connection connection = source.getConnection()) {
            boolean commits = connection.getAutoCommit();
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                T result = work.in(connection);
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    connection.rollback();
                }
                connection.setAutoCommit(commits);
            }
        }
    }

    /** Stores an order. Where its key is there already, nothing is stored, and the id of the first one comes back. */
    String insert(Connection connection, NewJob job, Instant now) throws SQLException {
        String id = UUID.randomUUID().toString();
        String sql =
                "insert into reelay_job (id, job_key, client, request, extended_ref, state, shard, attempts, planned_at,"
                        + " deadline_at) values (?, ?, ?, ?, ?, ?, ?, 0, ?, ?)" + database.unlessThere();
        int stored;
        try {
            stored = update(
                    connection,
                    sql,
                    id,
                    job.key(),
                    job.client(),
                    job.request(),
                    job.extended(),
                    JobState.PLANNED,
                    Math.floorMod(id.hashCode(), SHARDS),
                    now,
                    now.plus(job.deadline()));
        } catch (SQLException e) {
            if (!UNIQUE_VIOLATION.equals(e.getSQLState()) || job.key() == null) {
                throw e;
            }
            stored = 0;
        }
        Job first = stored == 1 ? null : one(connection, "job_key = ?", job.key());
        return first == null ? id : first.id();
    }

    @Nullable
    Job byId(Connection connection, String id) throws SQLException {
        return one(connection, "id = ?", id);
    }

    /** Reads a job in a transaction of its own. */
    Optional<Job> find(String id) throws SQLException {
        return transaction(connection -> Optional.ofNullable(byId(connection, id)));
    }

    @Nullable
    Job byIdOrKey(Connection connection, String text) throws SQLException {
        Job job = byId(connection, text);
        return job != null ? job : one(connection, "job_key = ?", text);
    }

    /** Returns the jobs of a generation, whatever their refs keep beside its name. */
    List<Job> byName(Connection connection, GenerationRef ref) throws SQLException {
        return all(connection, "ref_name = ?", name(ref));
    }

    private static GenerationRef name(GenerationRef ref) {
        return ref.withProviderState(null);
    }

    List<Job> list(Connection connection, JobQuery query) throws SQLException {
        Job before = query.before();
        String page = before == null ? "" : " and (planned_at, id) < (?, ?)";
        List<@Nullable Object> values = new ArrayList<>(query.states());
        if (before != null) {
            values.add(before.plannedAt());
            values.add(before.id());
        }
        values.add(query.limit());
        return all(
                connection,
                "state in (" + places(query.states()) + ")" + page + " order by planned_at desc, id desc limit ?",
                values.toArray());
    }

    /** Returns a page of a shard's jobs that are waited for, in the order in which they were accepted. */
    List<Job> waiting(Connection connection, int shard, Instant since, String after, int limit) throws SQLException {
        return all(
                connection,
                "state = 'WAITING' and shard = ? and (waiting_at, id) > (?, ?) order by waiting_at, id limit ?",
                shard,
                since,
                after,
                limit);
    }

    Map<JobState, Long> counts(Connection connection) throws SQLException {
        Map<JobState, Long> counts = new EnumMap<>(JobState.class);
        for (JobState state : JobState.values()) {
            counts.put(state, 0L);
        }
        try (PreparedStatement statement =
                        connection.prepareStatement("select state, count(*) from reelay_job group by state");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                counts.put(JobState.valueOf(rows.getString(1)), rows.getLong(2));
            }
        }
        return Collections.unmodifiableMap(counts);
    }

    /** Says that a job is about to be sent. Whoever does not get it must not send it. */
    boolean intend(Connection connection, String id, String attempt, String node) throws SQLException {
        return 1
                == update(
                        connection,
                        "update reelay_job set state = 'SUBMITTING', attempt = ?, attempts = attempts + 1, node = ?,"
                                + " submitting_at = current_timestamp, error = null, error_kind = null"
                                + " where id = ? and state = 'PLANNED'",
                        attempt,
                        node,
                        id);
    }

    /** Stores that an attempt was accepted, however late its answer came: the attempt's token decides. */
    boolean accepted(Connection connection, String id, String attempt, GenerationRef ref) throws SQLException {
        return 1
                == update(
                        connection,
                        "update reelay_job set state = 'WAITING', ref = ?, ref_name = ?, waiting_at = current_timestamp,"
                                + " ended_at = null, error = null, error_kind = null, not_before = null, not_after = null,"
                                + " fingerprint = null"
                                + " where id = ? and attempt = ? and state in ('SUBMITTING', 'OUTCOME_UNKNOWN')",
                        ref,
                        name(ref),
                        id,
                        attempt);
    }

    /**
     * Stores that an attempt was not accepted, and may be made again. Where the job was called unknown meanwhile, it stays a
     * person's, who is told what is known now.
     */
    boolean planAgain(Connection connection, String id, String attempt, @Nullable ErrorKind kind, String error)
            throws SQLException {
        boolean planned = 1
                == update(
                        connection,
                        "update reelay_job set state = 'PLANNED', attempt = null, error_kind = ?, error = ?"
                                + " where id = ? and attempt = ? and state = 'SUBMITTING'",
                        kind == null ? null : kind.name(),
                        error,
                        id,
                        attempt);
        return planned
                || 1
                        == update(
                                connection,
                                "update reelay_job set error = ? where id = ? and attempt = ? and state = 'OUTCOME_UNKNOWN'",
                                "nothing was accepted after all, as its node says now, and it may be sent again: "
                                        + error,
                                id,
                                attempt);
    }

    /** Stores that an attempt was not accepted, and is not made again. */
    boolean refused(Connection connection, String id, String attempt, ErrorKind kind, String error)
            throws SQLException {
        return 1
                == update(
                        connection,
                        "update reelay_job set state = 'REFUSED', error_kind = ?, error = ?, ended_at = current_timestamp,"
                                + " not_before = null, not_after = null"
                                + " where id = ? and attempt = ? and state in ('SUBMITTING', 'OUTCOME_UNKNOWN')",
                        kind.name(),
                        error,
                        id,
                        attempt);
    }

    /** Stores that a job is not sent at all. */
    boolean notSent(Connection connection, String id, @Nullable ErrorKind kind, String error) throws SQLException {
        return 1
                == update(
                        connection,
                        "update reelay_job set state = 'REFUSED', error_kind = ?, error = ?, ended_at = current_timestamp"
                                + " where id = ? and state = 'PLANNED'",
                        kind == null ? null : kind.name(),
                        error,
                        id);
    }

    /** Stores that nobody knows what became of an attempt. */
    boolean unknown(
            Connection connection,
            String id,
            String attempt,
            Instant notBefore,
            Instant notAfter,
            @Nullable String fingerprint,
            String error)
            throws SQLException {
        return 1
                == update(
                        connection,
                        "update reelay_job set state = 'OUTCOME_UNKNOWN', not_before = ?, not_after = ?, fingerprint = ?,"
                                + " error_kind = 'SUBMIT_OUTCOME_UNKNOWN', error = ?, ended_at = current_timestamp"
                                + " where id = ? and attempt = ? and state = 'SUBMITTING'",
                        notBefore,
                        notAfter,
                        fingerprint,
                        error,
                        id,
                        attempt);
    }

    boolean ready(Connection connection, String id, Generation generation) throws SQLException {
        return 1
                == update(
                        connection,
                        "update reelay_job set state = 'READY', generation = ?, error = null, error_kind = null"
                                + " where id = ? and ref = ? and state = 'WAITING'",
                        StoredForm.write(generation),
                        id,
                        generation.ref());
    }

    boolean done(Connection connection, String id, @Nullable String file) throws SQLException {
        return 1
                == update(
                        connection,
                        "update reelay_job set state = 'DONE', file = ?, error = null, error_kind = null,"
                                + " ended_at = current_timestamp where id = ? and state = 'READY'",
                        file,
                        id);
    }

    /** Stores that a job that was accepted ends without a video. */
    boolean failed(
            Connection connection, String id, @Nullable Generation generation, @Nullable ErrorKind kind, String error)
            throws SQLException {
        return 1
                == update(
                        connection,
                        "update reelay_job set state = 'FAILED', generation = coalesce(?, generation), error_kind = ?,"
                                + " error = ?, ended_at = current_timestamp where id = ? and state in ('WAITING', 'READY')",
                        generation == null ? null : StoredForm.write(generation),
                        kind == null ? null : kind.name(),
                        error,
                        id);
    }

    /** Notes what went wrong with a job that goes on. */
    void note(Connection connection, String id, @Nullable ErrorKind kind, String error) throws SQLException {
        var unused = update(
                connection,
                "update reelay_job set error_kind = ?, error = ? where id = ? and state in ('WAITING', 'READY')",
                kind == null ? null : kind.name(),
                error,
                id);
    }

    /** Carries out what a person decided about an unknown outcome. */
    boolean acceptedAs(Connection connection, String id, GenerationRef ref) throws SQLException {
        return 1
                == update(
                        connection,
                        "update reelay_job set state = 'WAITING', ref = ?, ref_name = ?, waiting_at = current_timestamp,"
                                + " ended_at = null, error = null, error_kind = null where id = ? and state = 'OUTCOME_UNKNOWN'",
                        ref,
                        name(ref),
                        id);
    }

    /** Plans a job again that was refused, or whose outcome became unknown before a moment. */
    boolean submitAgain(Connection connection, Job job, Instant unknownBefore, Instant deadline) throws SQLException {
        return 1
                == update(
                        connection,
                        "update reelay_job set state = 'PLANNED', attempt = null, ended_at = null, deadline_at = ?,"
                                + " error = null, error_kind = null, not_before = null, not_after = null, fingerprint = null"
                                + " where id = ? and (state = 'REFUSED' or (state = 'OUTCOME_UNKNOWN' and ended_at < ?))",
                        deadline,
                        job.id(),
                        unknownBefore);
    }

    boolean givenUp(Connection connection, String id, String error) throws SQLException {
        return 1
                == update(
                        connection,
                        "update reelay_job set state = 'FAILED', error = ?, error_kind = null, ended_at = current_timestamp"
                                + " where id = ? and state = 'OUTCOME_UNKNOWN'",
                        error,
                        id);
    }

    private @Nullable Job one(Connection connection, String where, @Nullable Object value) throws SQLException {
        List<Job> jobs = all(connection, where, value);
        return jobs.isEmpty() ? null : jobs.get(0);
    }

    private static List<Job> all(Connection connection, String where, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select * from reelay_job where " + where)) {
            bind(statement, values);
            List<Job> jobs = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    jobs.add(new Job(rows));
                }
            }
            return jobs;
        }
    }

    private static int update(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value instanceof Instant moment) {
                statement.setObject(i + 1, OffsetDateTime.ofInstant(moment, ZoneOffset.UTC));
            } else if (value instanceof Integer number) {
                statement.setInt(i + 1, number);
            } else {
                statement.setString(i + 1, value == null ? null : value.toString());
            }
        }
    }

    private static String places(Collection<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }
}
