package dev.reelay.internal.wait;

import dev.reelay.Generation;
import dev.reelay.GenerationState;
import dev.reelay.errors.CompletedWithoutVideoException;
import dev.reelay.errors.DeadlinePassedException;
import dev.reelay.errors.ErrorDetails;
import dev.reelay.errors.GenerationFailedException;
import dev.reelay.errors.ReelayException;
import dev.reelay.internal.http.ApiKey;
import dev.reelay.internal.read.Reading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says what each poll means.
 *
 * @param key is masked in the relay's words
 */
record Rules(ApiKey key) {
    Ruling rule(Wait wait, Reading reading, Duration now) {
        Generation generation = reading.generation();
        return generation == null
                ? failed(wait, Objects.requireNonNull(reading.error()), now)
                : answered(wait, generation, now);
    }

    DeadlinePassedException deadlinePassed(Wait wait) {
        Generation last = wait.last;
        return new DeadlinePassedException(
                "the deadline of " + told(wait.options.deadline()) + " passed after " + wait.attempts
                        + (wait.attempts == 1 ? " poll with " : " polls with ") + wait.ref
                        + (last == null ? " not answered" : " still " + state(last))
                        + (wait.lastError == null ? "" : " (the last poll failed: " + wait.lastError.getMessage() + ")")
                        + "; it goes on at the relay: wait for it again",
                details(wait),
                List.of(wait.ref),
                wait.lastError);
    }

    /**
     * Returns a limit as somebody set it. One of seconds that is finer than tenths is what was left of it, once other work
     * had taken its part, so it is rounded up.
     */
    static String told(Duration limit) {
        BigDecimal seconds = BigDecimal.valueOf(limit.toMillis(), 3).stripTrailingZeros();
        boolean asSet = limit.toNanosPart() % 100_000_000 == 0 || limit.toSeconds() == 0;
        return (asSet ? seconds : seconds.setScale(0, RoundingMode.CEILING)).toPlainString() + " s";
    }

    private Ruling answered(Wait wait, Generation generation, Duration now) {
        wait.last = generation;
        wait.lastError = null;
        wait.saw(generation.state(), now);
        wait.failedInARow = 0;
        if (generation.state() != GenerationState.UNKNOWN) {
            wait.unknownSince = null;
        }
        return switch (generation.state()) {
            case COMPLETED -> completed(wait, generation, now);
            case FAILED, CANCELLED ->
                new Ruling.Failed(new GenerationFailedException(failure(wait, generation), details(wait), generation));
            case UNKNOWN -> unknown(wait, generation, now);
            case PENDING, PROCESSING -> new Ruling.GoOn(null);
        };
    }

    private Ruling completed(Wait wait, Generation generation, Duration now) {
        if (generation.video() != null || generation.rawVideo() != null) {
            return new Ruling.Done(generation);
        }
        wait.completeSince = wait.completeSince == null ? now : wait.completeSince;
        if (now.minus(wait.completeSince).compareTo(wait.options.videoGrace()) < 0) {
            return new Ruling.GoOn(null);
        }
        return new Ruling.Failed(new CompletedWithoutVideoException(
                wait.ref + " says that it is complete, and no video came within " + told(wait.options.videoGrace())
                        + ": ask the relay about it, and wait again later",
                details(wait),
                generation));
    }

    private Ruling unknown(Wait wait, Generation generation, Duration now) {
        if (generation.video() != null) {
            return new Ruling.Done(generation);
        }
        wait.unknownSince = wait.unknownSince == null ? now : wait.unknownSince;
        if (now.minus(wait.unknownSince).compareTo(wait.options.unknownGrace()) < 0) {
            return new Ruling.GoOn(null);
        }
        return new Ruling.Failed(new DeadlinePassedException(
                wait.ref + " has been in a state that the specification does not know (" + state(generation) + ") for "
                        + told(wait.options.unknownGrace())
                        + ": add the word to the specification, or wait with a longer unknownGrace",
                details(wait),
                List.of(wait.ref),
                null));
    }

    private Ruling failed(Wait wait, ReelayException error, Duration now) {
        wait.lastError = error;
        boolean passes = switch (error.kind()) {
            case TRANSPORT, SERVER, RATE_LIMITED, MALFORMED_ANSWER -> true;
            case NOT_FOUND -> wait.last == null && now.minus(wait.begun).compareTo(wait.options.notFoundGrace()) < 0;
            default -> false;
        };
        wait.failedInARow++;
        return passes && wait.failedInARow <= wait.options.maxFailedPolls()
                ? new Ruling.GoOn(error)
                : new Ruling.Failed(error);
    }

    private String failure(Wait wait, Generation generation) {
        String reason = generation.failureReason();
        return wait.ref
                + (generation.state() == GenerationState.CANCELLED ? " was cancelled" : " failed")
                + (generation.failure() == null ? "" : " (" + generation.failure() + ")")
                + (reason == null ? ": the relay gives no reason" : ": " + key.mask(reason))
                + advice(generation);
    }

    private static String advice(Generation generation) {
        if (generation.failure() == null) {
            return "";
        }
        return switch (generation.failure()) {
            case MODERATED -> "; change the prompt or the picture and submit again";
            case INVALID_INPUT -> "; correct the request and submit again";
            case QUOTA -> "; top the account up and submit again";
            case PROVIDER -> "; submitting again may help, and costs again";
            case UNKNOWN -> "; ask the relay before submitting again";
        };
    }

    private String state(Generation generation) {
        String raw = generation.rawState();
        return generation.state().name().toLowerCase(Locale.ROOT) + (raw == null ? "" : " \"" + key.mask(raw) + "\"");
    }

    private static ErrorDetails details(Wait wait) {
        @Nullable String relay = wait.ref.relay();
        return ErrorDetails.at(wait.ref.provider(), relay);
    }
}
