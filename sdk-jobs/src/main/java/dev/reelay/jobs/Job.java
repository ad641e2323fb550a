package dev.reelay.jobs;

import dev.reelay.ExtendRequest;
import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.SubmitRequest;
import dev.reelay.errors.ErrorKind;
import dev.reelay.stored.StoredForm;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A job as its row said when it was read. Moments are the database's. Immutable and thread-safe. */
public final class Job {
    private final String id;
    private final @Nullable String key;
    private final String client;
    private final String request;
    private final @Nullable GenerationRef extended;
    private final JobState state;
    private final int shard;
    private final @Nullable String attempt;
    private final int attempts;
    private final @Nullable String node;
    private final Instant plannedAt;
    private final Instant deadlineAt;
    private final @Nullable Instant submittingAt;
    private final @Nullable Instant waitingAt;
    private final @Nullable Instant endedAt;
    private final @Nullable GenerationRef ref;
    private final @Nullable String generation;
    private final @Nullable Path file;
    private final @Nullable ErrorKind errorKind;
    private final @Nullable String error;
    private final @Nullable Instant notBefore;
    private final @Nullable Instant notAfter;
    private final @Nullable String fingerprint;

    Job(ResultSet row) throws SQLException {
        id = row.getString("id");
        key = row.getString("job_key");
        client = row.getString("client");
        request = row.getString("request");
        extended = ref(row.getString("extended_ref"));
        state = JobState.valueOf(row.getString("state"));
        shard = row.getInt("shard");
        attempt = row.getString("attempt");
        attempts = row.getInt("attempts");
        node = row.getString("node");
        plannedAt = Objects.requireNonNull(moment(row, "planned_at"));
        deadlineAt = Objects.requireNonNull(moment(row, "deadline_at"));
        submittingAt = moment(row, "submitting_at");
        waitingAt = moment(row, "waiting_at");
        endedAt = moment(row, "ended_at");
        ref = ref(row.getString("ref"));
        generation = row.getString("generation");
        String path = row.getString("file");
        file = path == null ? null : Path.of(path);
        String kind = row.getString("error_kind");
        errorKind = kind == null ? null : ErrorKind.valueOf(kind);
        error = row.getString("error");
        notBefore = moment(row, "not_before");
        notAfter = moment(row, "not_after");
        fingerprint = row.getString("fingerprint");
    }

    private static @Nullable GenerationRef ref(@Nullable String text) {
        return text == null ? null : GenerationRef.parse(text);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    /** Returns the job's own id. */
    public String id() {
        return id;
    }

    /** Returns the key that the order came with; {@code null} for none. */
    public @Nullable String key() {
        return key;
    }

    /** Returns the name of the client that submits it. */
    public String client() {
        return client;
    }

    /** Tells whether it makes a generation longer. */
    public boolean isExtension() {
        return extended != null;
    }

    /**
     * Returns what is to be generated.
     *
     * @throws IllegalStateException if it makes a generation longer; see {@link #extendRequest}
     */
    public SubmitRequest submitRequest() {
        if (extended != null) {
            throw new IllegalStateException(
                    "the job " + id + " makes " + extended + " longer: ask for its extendRequest()");
        }
        return StoredForm.submitRequest(request);
    }

    /**
     * Returns how a generation is to go on.
     *
     * @throws IllegalStateException if it is a generation of its own; see {@link #submitRequest}
     */
    public ExtendRequest extendRequest() {
        if (extended == null) {
            throw new IllegalStateException(
                    "the job " + id + " makes no generation longer: ask for its submitRequest()");
        }
        return StoredForm.extendRequest(request);
    }

    /** Returns the generation that it makes longer; {@code null} for none. */
    public @Nullable GenerationRef extended() {
        return extended;
    }

    /** Returns the prompt. */
    public String prompt() {
        return extended == null ? submitRequest().prompt() : extendRequest().prompt();
    }

    /** Returns how far it is. */
    public JobState state() {
        return state;
    }

    int shard() {
        return shard;
    }

    @Nullable
    String attempt() {
        return attempt;
    }

    /** Returns how often a node was about to send it. */
    public int attempts() {
        return attempts;
    }

    /** Returns the node that was last about to send it; {@code null} before the first. */
    public @Nullable String node() {
        return node;
    }

    /** Returns when it was stored. */
    public Instant plannedAt() {
        return plannedAt;
    }

    /** Returns from when on it is neither sent nor waited for. */
    public Instant deadlineAt() {
        return deadlineAt;
    }

    /** Returns when a node was last about to send it. */
    public @Nullable Instant submittingAt() {
        return submittingAt;
    }

    /** Returns when its acceptance was stored. */
    public @Nullable Instant waitingAt() {
        return waitingAt;
    }

    /** Returns when it was done, refused or failed, or its outcome became unknown. */
    public @Nullable Instant endedAt() {
        return endedAt;
    }

    /** Returns the generation's name at the relay; {@code null} before it was accepted. */
    public @Nullable GenerationRef ref() {
        return ref;
    }

    /** Returns the generation as it ended; {@code null} before. */
    public @Nullable Generation generation() {
        return generation == null ? null : StoredForm.generation(generation);
    }

    /** Returns where its video is; {@code null} before it is done, and where nothing is downloaded. */
    public @Nullable Path file() {
        return file;
    }

    /** Returns the kind of what last went wrong; {@code null} for nothing, or for what no call said. */
    public @Nullable ErrorKind errorKind() {
        return errorKind;
    }

    /** Returns what last went wrong, without a key; {@code null} for nothing. */
    public @Nullable String error() {
        return error;
    }

    /** Returns the earliest moment at which the relay can have accepted it, where its outcome is unknown. */
    public @Nullable Instant notBefore() {
        return notBefore;
    }

    /** Returns the latest moment at which the relay can have begun to accept it, where its outcome is unknown. */
    public @Nullable Instant notAfter() {
        return notAfter;
    }

    /**
     * Returns the SHA-256 of what was sent, where its outcome is unknown; {@code null} where the node died before it could
     * say.
     */
    public @Nullable String fingerprint() {
        return fingerprint;
    }

    @Override
    public String toString() {
        return "Job[" + id + (key == null ? "" : ", key=" + key) + ", " + state + (ref == null ? "" : ", " + ref) + "]";
    }
}
