package dev.reelay.internal.http;

import dev.reelay.errors.ErrorDetails;
import dev.reelay.errors.MalformedAnswerException;
import dev.reelay.errors.RateLimitedException;
import dev.reelay.errors.ReelayException;
import dev.reelay.errors.ServerException;
import dev.reelay.errors.SubmitAttempt;
import dev.reelay.errors.SubmitOutcomeUnknownException;
import dev.reelay.errors.TransportException;
import dev.reelay.provider.spi.AnswerReader;
import dev.reelay.provider.spi.RelayFault;
import dev.reelay.time.Timing;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * Judges calls that cost money. Of their four outcomes only two allow another attempt: the request was never delivered,
 * or it was rejected before work began (429 and 503). A refusal is final, and so is an unknown outcome, since the relay
 * may have begun.
 */
final class PaidJudge<T> implements Judge<T> {
    private final AnswerReader<T> reader;
    private final AnswerErrors errors;
    private final Request request;
    private final Timing timing;
    private final List<SubmitAttempt> attempts = new ArrayList<>();
    private Instant startedAt = Instant.EPOCH;

    PaidJudge(AnswerReader<T> reader, AnswerErrors errors, Request request, Timing timing) {
        this.reader = reader;
        this.errors = errors;
        this.request = request;
        this.timing = timing;
    }

    @Override
    public synchronized void begins() {
        startedAt = timing.now();
    }

    @Override
    public synchronized Verdict<T> judge(AttemptEnd end) {
        return end instanceof AttemptEnd.Broken broken
                ? broken(broken)
                : answered(((AttemptEnd.Answered) end).answer());
    }

    private Verdict<T> broken(AttemptEnd.Broken broken) {
        String words = Causes.words(broken.error(), errors.key());
        Throwable cause = Mask.cause(broken.error(), errors.key());
        log(broken.delivered(), null, words);
        if (broken.delivered()) {
            return unknown("no answer came: " + words, errors.place().details(), cause);
        }
        return new Verdict.Again<>(
                new TransportException(
                        errors.place().text() + " could not be reached to " + errors.what() + " (" + words
                                + "); nothing was sent or charged: check the base URL and the network, and try again",
                        errors.place().details(),
                        cause),
                null);
    }

    private Verdict<T> answered(Answer answer) {
        if (answer.successful()) {
            return accepted(answer);
        }
        RelayFault fault = errors.fault(answer);
        ReelayException error = errors.error(answer, fault, timing.now());
        String said = AnswerErrors.said(answer, error.details());
        log(true, answer.status(), said);
        boolean beforeWork = answer.status() == 429 || answer.status() == 503;
        if (beforeWork && (error instanceof RateLimitedException || error instanceof ServerException)) {
            return new Verdict.Again<>(error, RetryAfter.of(answer.headers(), timing.now()));
        }
        // A gateway that fails halfway may have passed the request on before.
        return error instanceof ServerException ? unknown(said, error.details(), error) : new Verdict.Failed<>(error);
    }

    private Verdict<T> accepted(Answer answer) {
        Verdict<T> verdict = AnswerDecoding.decode(answer, reader, errors, timing.now());
        if (verdict instanceof Verdict.Failed<T> failed) {
            ReelayException error = failed.error();
            log(true, answer.status(), error.kind().toString());
            if (error instanceof MalformedAnswerException || error instanceof ServerException) {
                return unknown(String.valueOf(error.getMessage()), error.details(), error);
            }
        }
        return verdict;
    }

    @Override
    public synchronized ReelayException interrupted(boolean delivered, ReelayException reason) {
        if (!delivered) {
            return reason;
        }
        log(true, null, "interrupted");
        return unknownError("the caller was interrupted", errors.place().details(), reason);
    }

    private void log(boolean delivered, @Nullable Integer status, String outcome) {
        attempts.add(new SubmitAttempt(startedAt, timing.now(), delivered, status, outcome));
    }

    private Verdict<T> unknown(String why, ErrorDetails details, Throwable cause) {
        return new Verdict.Failed<>(unknownError(why, details, cause));
    }

    /** No relay's list is finer than that. */
    private static Instant seconds(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS);
    }

    private SubmitOutcomeUnknownException unknownError(String why, ErrorDetails details, Throwable cause) {
        SubmitAttempt last = attempts.get(attempts.size() - 1);
        return new SubmitOutcomeUnknownException(
                "the request to " + errors.what() + " went out to "
                        + errors.place().text()
                        + " and its outcome is not known; it may have been charged and is not sent again: look for a job"
                        + " from " + seconds(last.startedAt()) + " to " + seconds(last.endedAt())
                        + " in the relay's own list before"
                        + " asking anew (" + why + ")",
                details,
                Fingerprint.of(request),
                attempts,
                cause);
    }
}
