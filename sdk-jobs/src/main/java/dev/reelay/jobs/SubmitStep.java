package dev.reelay.jobs;

import dev.reelay.CallOptions;
import dev.reelay.ExtendRequest;
import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.Operation;
import dev.reelay.RequestField;
import dev.reelay.SubmitRequest;
import dev.reelay.VideoClient;
import dev.reelay.errors.ErrorKind;
import dev.reelay.errors.RateLimitedException;
import dev.reelay.errors.ReelayException;
import dev.reelay.errors.SubmitOutcomeUnknownException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends a job: stores the intent before the first byte goes out, and the answer under the token of that intent. Between the
 * two a job may become "unknown", never "sent twice".
 */
final class SubmitStep {
    private static final Logger LOG = LoggerFactory.getLogger(SubmitStep.class);
    private static final Duration WITHOUT_CLIENT = Duration.ofSeconds(10);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration TELL_EVERY = Duration.ofSeconds(10);
    private static final int MOST_DOUBLINGS = 6;
    /** After these nothing was accepted, and the same request may be accepted later. */
    private static final Set<ErrorKind> LATER =
            EnumSet.of(ErrorKind.RATE_LIMITED, ErrorKind.SERVER, ErrorKind.TRANSPORT, ErrorKind.DEADLINE_PASSED);

    private final JobSettings settings;
    private final JobTable table;
    private final DatabaseClock clock;
    private final JobEnds ends;
    private final AtomicLong told = new AtomicLong(System.nanoTime() - TELL_EVERY.toNanos());

    SubmitStep(JobSettings settings, JobTable table, DatabaseClock clock, JobEnds ends) {
        this.settings = settings;
        this.table = table;
        this.clock = clock;
        this.ends = ends;
    }

    /** Sends a job; returns when to look at it again, or {@code null} for never. */
    @Nullable
    Duration run(String id) throws SQLException {
        Job job = table.find(id).orElse(null);
        if (job == null || (job.state() != JobState.PLANNED && job.state() != JobState.SUBMITTING)) {
            return null;
        }
        if (job.state() == JobState.SUBMITTING) {
            return abandoned(id); // by an execution that failed
        }
        if (!clock.now().isBefore(job.deadlineAt())) {
            String late = "its deadline passed before it was sent: order it anew";
            var unused = ends.failed(id, connection -> table.notSent(connection, id, ErrorKind.DEADLINE_PASSED, late));
            return null;
        }
        VideoClient client = settings.clients().apply(job.client());
        if (client == null) {
            tellNowAndThen(
                    id, "is for the client \"" + job.client() + "\", which this node does not have; another may");
            return WITHOUT_CLIENT;
        }
        return send(job, client);
    }

    private @Nullable Duration send(Job job, VideoClient client) throws SQLException {
        String id = job.id();
        String attempt = UUID.randomUUID().toString();
        Function<CallOptions, Generation> call;
        try {
            call = call(job, attempt, client);
        } catch (IllegalArgumentException e) {
            String said = "its stored request cannot be read: " + e.getMessage();
            var unused = ends.failed(id, connection -> table.notSent(connection, id, ErrorKind.INVALID_REQUEST, said));
            return null;
        }
        Duration begun = Duration.ofNanos(System.nanoTime());
        try {
            if (!table.transaction(connection -> table.intend(connection, id, attempt, settings.node()))) {
                return null;
            }
        } catch (SQLException e) {
            // Perhaps it was stored all the same; but nothing was sent.
            ends.patiently(
                    "the job " + id + " was not sent",
                    connection -> table.planAgain(connection, id, attempt, null, String.valueOf(e.getMessage()))
                            || !attempt.equals(attemptOf(table.byId(connection, id))));
            return FIRST_PAUSE;
        }
        CallOptions options =
                CallOptions.builder().notAfter(begun.plus(settings.lease())).build();
        Generation accepted;
        try {
            accepted = call.apply(options);
        } catch (SubmitOutcomeUnknownException e) {
            ends.patientlyUnknown(
                    id,
                    connection -> table.unknown(
                            connection, id, attempt, e.notBefore(), e.notAfter(), e.fingerprint(), message(e)));
            return null;
        } catch (ReelayException e) {
            return notAccepted(job, attempt, e);
        } catch (RuntimeException e) {
            // Nothing that the client promises: whether anything was sent cannot be told.
            Instant now = clock.now();
            ends.patientlyUnknown(
                    id,
                    connection -> table.unknown(
                            connection, id, attempt, now.minus(settings.lease()), now, null, e.toString()));
            return null;
        }
        GenerationRef ref = accepted.ref();
        ends.patiently(
                "the job " + id + " was accepted as " + ref,
                connection -> table.accepted(connection, id, attempt, ref));
        return null;
    }

    private static @Nullable String attemptOf(@Nullable Job job) {
        return job == null ? null : job.attempt();
    }

    /** Returns the call that sends a job, with its request read. */
    private Function<CallOptions, Generation> call(Job job, String attempt, VideoClient client) {
        Callbacks callbacks = settings.callbacks();
        GenerationRef extended = job.extended();
        if (extended != null) {
            ExtendRequest request = job.extendRequest();
            ExtendRequest whole =
                    callbacks != null && request.callbackUrl() == null && takesCallbacks(client, Operation.EXTEND)
                            ? request.toBuilder()
                                    .callbackUrl(callbacks.address(job.id(), attempt))
                                    .build()
                            : request;
            return options -> client.extend(extended, whole, options);
        }
        SubmitRequest request = job.submitRequest();
        SubmitRequest whole =
                callbacks != null && request.callbackUrl() == null && takesCallbacks(client, Operation.SUBMIT)
                        ? request.toBuilder()
                                .callbackUrl(callbacks.address(job.id(), attempt))
                                .build()
                        : request;
        return options -> client.submit(whole, options);
    }

    private static boolean takesCallbacks(VideoClient client, Operation operation) {
        return client.provider().capabilities().takes(operation, RequestField.CALLBACK_URL);
    }

    private @Nullable Duration notAccepted(Job job, String attempt, ReelayException e) throws SQLException {
        String id = job.id();
        if (LATER.contains(e.kind())) {
            tellNowAndThen(id, "was not accepted, and is sent later: " + message(e));
            ends.patiently(
                    "the job " + id + " was not accepted",
                    connection -> table.planAgain(connection, id, attempt, e.kind(), message(e)));
            Duration asked = e instanceof RateLimitedException limited ? limited.retryAfter() : null;
            Duration pause = later(job);
            return asked == null || asked.compareTo(pause) < 0 ? pause : asked;
        }
        LOG.warn("the job {} was refused, and cost nothing: {}", id, e.getMessage());
        var unused = ends.failed(id, connection -> table.refused(connection, id, attempt, e.kind(), message(e)));
        return null;
    }

    /** A relay that is down, or a key that is missing, concerns every job, and one line of it in a while is enough. */
    private void tellNowAndThen(String id, String what) {
        long now = System.nanoTime();
        long last = told.get();
        if (now - last > TELL_EVERY.toNanos() && told.compareAndSet(last, now)) {
            LOG.warn("the job {}, and perhaps others, {}", id, what);
        } else {
            LOG.debug("the job {} {}", id, what);
        }
    }

    private static String message(ReelayException e) {
        return Objects.requireNonNullElse(e.getMessage(), e.kind().toString());
    }

    private static Duration later(Job job) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(job.attempts(), MOST_DOUBLINGS));
        return pause.plus(JobEngine.upTo(pause));
    }

    /**
     * Looks at what a node left behind that seems dead. What was about to be sent may have been: only a person can tell.
     *
     * @return zero to carry it on, a time to look again, {@code null} where there is nothing to carry on
     */
    @Nullable
    Duration abandoned(String id) {
        try {
            Job job = table.find(id).orElse(null);
            if (job != null && job.state() == JobState.PLANNED) {
                return Duration.ZERO;
            }
            if (job == null || job.state() != JobState.SUBMITTING) {
                return null;
            }
            Instant intended = Objects.requireNonNull(job.submittingAt());
            Instant surely = intended.plus(JobEngine.deadAfter(settings.heartbeat()));
            if (clock.now().isBefore(surely)) {
                return settings.heartbeat();
            }
            String attempt = Objects.requireNonNull(job.attempt());
            var unused = ends.unknown(
                    id,
                    connection -> table.unknown(
                            connection,
                            id,
                            attempt,
                            intended,
                            intended.plus(settings.lease()),
                            null,
                            "the node " + job.node()
                                    + " died while it sent the job: it may have been accepted, and charged"));
            return null;
        } catch (SQLException e) {
            throw new JobStoreException("the job " + id + " cannot be looked at", e);
        }
    }
}
