package dev.reelay.cli.doctor;

import dev.reelay.Generation;
import dev.reelay.errors.ErrorKind;
import dev.reelay.errors.ReelayException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an answer means.
 *
 * @param key what the relay thinks of the key
 * @param kind what is wrong; {@code null} where nothing is
 * @param trouble the same in one line; {@code null} where nothing is
 */
public record Diagnosis(
        KeyVerdict key, @Nullable ErrorKind kind, @Nullable String trouble) {
    private static final int FIRST_REDIRECT = 300;
    private static final int FIRST_REFUSAL = 400;

    /**
     * Says what an answer means.
     *
     * @param error what the client made of it; {@code null} where it is a generation
     * @param answer what there was to read
     */
    static Diagnosis of(@Nullable ReelayException error, Tap answer) {
        if (error == null) {
            return new Diagnosis(KeyVerdict.ACCEPTED, null, null);
        }
        List<Generation> found = answer.found();
        if (found != null && found.isEmpty()) {
            return new Diagnosis(
                    KeyVerdict.ACCEPTED,
                    ErrorKind.NOT_FOUND,
                    "the answer is a list of no generations: the relay does not know the id");
        }
        KeyVerdict key = found == null ? key(error, answer) : KeyVerdict.ACCEPTED;
        return new Diagnosis(key, error.kind(), error.getMessage() + advice(error, key));
    }

    private static KeyVerdict key(ReelayException error, Tap answer) {
        return switch (error.kind()) {
            case AUTHENTICATION -> KeyVerdict.REFUSED;
            case PERMISSION -> hasWords(error) ? KeyVerdict.REFUSED : KeyVerdict.UNCLEAR;
            case QUOTA -> hasWords(error) ? KeyVerdict.ACCEPTED : KeyVerdict.UNCLEAR;
            // Relays look at the key before they look for the task; but a wrong path is not found either.
            case NOT_FOUND -> answer.saysNotFound() ? KeyVerdict.ACCEPTED : KeyVerdict.UNCLEAR;
            default -> KeyVerdict.UNCLEAR;
        };
    }

    private static String advice(ReelayException error, KeyVerdict key) {
        if (error.kind() == ErrorKind.NOT_FOUND && key == KeyVerdict.UNCLEAR) {
            return "; it may as well be the path that is wrong, so check --base-url";
        }
        return isRedirect(error.status()) ? " (--base-url)" : "";
    }

    private static boolean isRedirect(@Nullable Integer status) {
        return status != null && status >= FIRST_REDIRECT && status < FIRST_REFUSAL;
    }

    private static boolean hasWords(ReelayException error) {
        return error.relayCode() != null || error.relayMessage() != null;
    }
}
