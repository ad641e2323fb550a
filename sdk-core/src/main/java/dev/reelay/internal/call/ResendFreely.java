package dev.reelay.internal.call;

import dev.reelay.errors.RateLimitedException;
import dev.reelay.errors.ReelayException;
import dev.reelay.errors.ServerException;
import dev.reelay.errors.TransportException;
import dev.reelay.internal.text.Redaction;
import dev.reelay.provider.spi.AnswerReader;
import dev.reelay.time.Timing;
import java.io.IOException;

/** For calls that cost nothing: they may be made again whenever that may help. */
record ResendFreely<T>(AnswerReader<T> reader, AnswerInterpreter answers, Timing timing) implements RetryStrategy<T> {
    @Override
    public Outcome<T> answered(Answer answer) {
        if (answer.successful()) {
            return answers.read(answer, reader, timing.now());
        }
        ReelayException error = answers.error(answer, timing.now());
        boolean mayPass = error instanceof RateLimitedException || error instanceof ServerException;
        return mayPass ? new Outcome.Again<>(error, answer.retryAfter(timing.now())) : new Outcome.Failed<>(error);
    }

    @Override
    public Outcome<T> broken(IOException error, boolean delivered) {
        return new Outcome.Again<>(
                new TransportException(
                        answers.address().text() + " could not be reached to " + answers.what() + " ("
                                + Redaction.words(error, answers.key())
                                + "): check the base URL and the network, and try again",
                        answers.address().details(),
                        Redaction.cause(error, answers.key())),
                null);
    }
}
