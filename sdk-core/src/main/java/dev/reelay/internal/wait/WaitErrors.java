package dev.reelay.internal.wait;

import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.GenerationState;
import dev.reelay.errors.CompletedWithoutVideoException;
import dev.reelay.errors.DeadlinePassedException;
import dev.reelay.errors.ErrorDetails;
import dev.reelay.errors.GenerationFailedException;
import dev.reelay.errors.ReelayException;
import dev.reelay.errors.UnknownStateException;
import dev.reelay.internal.call.ApiKey;
import dev.reelay.internal.call.Pauses;
import dev.reelay.internal.text.Redaction;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How waits end badly, in words.
 *
 * @param key is redacted in the relay's words, of which no more than the beginning is looked at
 */
record WaitErrors(ApiKey key) {
    private static final int REASON = 600;
    private static final int WORD = 100;

    DeadlinePassedException deadlinePassed(
            GenerationRef ref,
            Duration deadline,
            int attempts,
            @Nullable Generation last,
            @Nullable ReelayException lastError) {
        return new DeadlinePassedException(
                "the deadline of " + Pauses.text(deadline) + " passed after " + attempts
                        + (attempts == 1 ? " poll with " : " polls with ") + ref
                        + (last == null ? " not answered" : " still " + state(last))
                        + (lastError == null ? "" : " (the last poll failed: " + lastError.getMessage() + ")")
                        + "; it goes on at the relay: wait for it again",
                details(ref),
                List.of(ref),
                lastError);
    }

    CompletedWithoutVideoException completedWithoutVideo(GenerationRef ref, Duration grace, Generation generation) {
        return new CompletedWithoutVideoException(
                ref + " says that it is complete, and no video came within " + Pauses.text(grace)
                        + ": ask the relay about it, and wait again later",
                details(ref),
                generation);
    }

    UnknownStateException unknownState(GenerationRef ref, Duration grace, Generation generation) {
        return new UnknownStateException(
                ref + " has been in a state that the specification does not know (" + state(generation) + ") for "
                        + Pauses.text(grace)
                        + ": add the word to the specification, or wait with a longer unknownGrace",
                details(ref),
                generation);
    }

    GenerationFailedException generationFailed(GenerationRef ref, Generation generation) {
        String reason = generation.failureReason();
        return new GenerationFailedException(
                ref
                        + (generation.state() == GenerationState.CANCELLED ? " was cancelled" : " failed")
                        + (generation.failure() == null ? "" : " (" + generation.failure() + ")")
                        + (reason == null
                                ? ": the relay gives no reason"
                                : ": " + Redaction.start(reason, key.last(), REASON))
                        + advice(generation),
                details(ref),
                generation);
    }

    /** Returns the relay's own word for a state, or {@code null} where it gave none. */
    @Nullable
    String word(Generation generation) {
        String word = generation.rawState();
        return word == null ? null : Redaction.start(word, key.last(), WORD);
    }

    private String state(Generation generation) {
        String word = word(generation);
        return generation.state().name().toLowerCase(Locale.ROOT) + (word == null ? "" : " \"" + word + "\"");
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

    private static ErrorDetails details(GenerationRef ref) {
        return ErrorDetails.at(ref.provider(), ref.relay());
    }
}
