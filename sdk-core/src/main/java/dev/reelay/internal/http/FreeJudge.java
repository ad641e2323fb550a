package dev.reelay.internal.http;

import dev.reelay.errors.RateLimitedException;
import dev.reelay.errors.ReelayException;
import dev.reelay.errors.ServerException;
import dev.reelay.errors.TransportException;
import dev.reelay.provider.spi.AnswerReader;
import dev.reelay.time.Timing;

/** Judges calls that cost nothing: they may be made again whenever that may help. */
record FreeJudge<T>(AnswerReader<T> reader, AnswerErrors errors, Timing timing) implements Judge<T> {
    @Override
    public Verdict<T> judge(AttemptEnd end) {
        if (end instanceof AttemptEnd.Broken broken) {
            return new Verdict.Again<>(
                    new TransportException(
                            errors.place().text() + " could not be reached to " + errors.what() + " ("
                                    + Causes.words(broken.error(), errors.key())
                                    + "): check the base URL and the network, and try again",
                            errors.place().details(),
                            Mask.cause(broken.error(), errors.key())),
                    null);
        }
        Answer answer = ((AttemptEnd.Answered) end).answer();
        if (answer.successful()) {
            return AnswerDecoding.decode(answer, reader, errors, timing.now());
        }
        ReelayException error = errors.error(answer, errors.fault(answer), timing.now());
        boolean mayPass = error instanceof RateLimitedException || error instanceof ServerException;
        return mayPass
                ? new Verdict.Again<>(error, RetryAfter.of(answer.headers(), timing.now()))
                : new Verdict.Failed<>(error);
    }
}
