package dev.reelay.internal.call;

import dev.reelay.errors.DeadlinePassedException;
import dev.reelay.errors.ErrorDetails;
import dev.reelay.errors.ErrorKind;
import dev.reelay.errors.MalformedAnswerException;
import dev.reelay.errors.RateLimitedException;
import dev.reelay.errors.ReelayException;
import dev.reelay.errors.ServerException;
import dev.reelay.errors.SubmitAttempt;
import dev.reelay.errors.SubmitOutcomeUnknownException;
import dev.reelay.errors.TransportException;
import dev.reelay.internal.text.Redaction;
import dev.reelay.provider.spi.AnswerReader;
import dev.reelay.time.Timing;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.Request;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * For calls that cost money. Of their four outcomes only two allow another attempt: the request was never delivered, or it
 * was rejected before work began (429 and 503). A refusal is final, and so is an unknown outcome, since the relay may have
 * begun.
 */
final class ResendWhenSafe<T> implements RetryStrategy<T> {
    private final AnswerReader<T> reader;
    private final AnswerInterpreter answers;
    private final Request request;
    private final Timing timing;
    private final List<SubmitAttempt> attempts = new CopyOnWriteArrayList<>();
    private volatile Instant startedAt = Instant.EPOCH;

    ResendWhenSafe(AnswerReader<T> reader, AnswerInterpreter answers, Request request, Timing timing) {
        this.reader = reader;
        this.answers = answers;
        this.request = request;
        this.timing = timing;
    }

    @Override
    public boolean isPaid() {
        return true;
    }

    @Override
    public void begins() {
        startedAt = timing.now();
    }

    @Override
    public Outcome<T> broken(IOException error, boolean delivered) {
        String words = Redaction.words(error, answers.key());
        Throwable cause = Redaction.cause(error, answers.key());
        note(delivered, null, words);
        if (error instanceof PaidBody.NotSentException) {
            return new Outcome.Failed<>(new DeadlinePassedException(
                    "the request to " + answers.what() + " at "
                            + answers.address().text() + " was not sent (" + words
                            + "); nothing was charged: ask again with more time",
                    answers.address().details(),
                    answers.purpose().refs(),
                    cause));
        }
        if (delivered) {
            return unknown("no answer came: " + words, answers.address().details(), cause);
        }
        return new Outcome.Again<>(
                new TransportException(
                        answers.address().text() + " could not be reached to " + answers.what() + " (" + words
                                + "); nothing was sent or charged: check the base URL and the network, and try again",
                        answers.address().details(),
                        cause),
                null);
    }

    @Override
    public Outcome<T> answered(Answer answer) {
        if (answer.successful()) {
            return accepted(answer);
        }
        ReelayException error = answers.error(answer, timing.now());
        String said = AnswerInterpreter.said(answer, error.details());
        note(true, answer.status(), said);
        boolean beforeWork = answer.status() == 429 || answer.status() == 503;
        if (beforeWork && (error instanceof RateLimitedException || error instanceof ServerException)) {
            return new Outcome.Again<>(error, answer.retryAfter(timing.now()));
        }
        // A gateway that fails halfway may have passed the request on before.
        return error instanceof ServerException ? unknown(said, error.details(), error) : new Outcome.Failed<>(error);
    }

    private Outcome<T> accepted(Answer answer) {
        Outcome<T> outcome = answers.read(answer, reader, timing.now());
        if (outcome instanceof Outcome.Failed<T> failed) {
            ReelayException error = failed.error();
            note(true, answer.status(), error.kind().toString());
            if (error instanceof MalformedAnswerException) {
                return unknown(String.valueOf(error.getMessage()), error.details(), error);
            }
            if (error instanceof ServerException) {
                // Its own words would invite to submit again.
                return unknown(answers.shown(answer, error.details()), error.details(), error);
            }
        }
        return outcome;
    }

    @Override
    public ReelayException ended(boolean delivered, ReelayException reason) {
        if (!delivered) {
            return reason;
        }
        String why = reason.kind() == ErrorKind.DEADLINE_PASSED ? "the deadline passed" : "the caller was interrupted";
        note(true, null, why);
        return unknownError(why, answers.address().details(), reason);
    }

    private void note(boolean delivered, @Nullable Integer status, String outcome) {
        attempts.add(new SubmitAttempt(startedAt, timing.now(), delivered, status, outcome));
    }

    private Outcome<T> unknown(String why, ErrorDetails details, Throwable cause) {
        return new Outcome.Failed<>(unknownError(why, details, cause));
    }

    /** No relay's list is finer than that. */
    private static Instant seconds(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS);
    }

    private SubmitOutcomeUnknownException unknownError(String why, ErrorDetails details, Throwable cause) {
        List<SubmitAttempt> all = List.copyOf(attempts);
        SubmitAttempt last = all.get(all.size() - 1);
        return new SubmitOutcomeUnknownException(
                "the request to " + answers.what() + " went out to "
                        + answers.address().text()
                        + " and its outcome is not known; it may have been charged and is not sent again: look for a job"
                        + " from " + seconds(last.startedAt()) + " to " + seconds(last.endedAt())
                        + " in the relay's own list before"
                        + " asking anew (" + why + ")",
                details,
                fingerprint(),
                all,
                cause);
    }

    /** Returns what tells one request from another without showing what it says: SHA-256, in hex, of method, URL and body. */
    private String fingerprint() {
        Buffer text = new Buffer();
        text.writeUtf8(request.method())
                .writeUtf8(" ")
                .writeUtf8(request.url().toString())
                .writeUtf8("\n");
        if (request.body() != null) {
            try {
                request.body().writeTo(text);
            } catch (IOException e) {
                throw new AssertionError("a request body in memory cannot be written", e);
            }
        }
        return text.sha256().hex();
    }
}
