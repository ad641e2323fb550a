package dev.reelay.cli.doctor;

import dev.reelay.RawAnswer;
import dev.reelay.errors.ErrorKind;
import dev.reelay.errors.NotFoundException;
import dev.reelay.errors.ReelayException;
import dev.reelay.provider.Provider;
import org.jspecify.annotations.Nullable;

/**
 * What an answer means.
 *
 * @param key what the relay thinks of the key
 * @param kind what is wrong; {@code null} where nothing is
 * @param trouble the same in one line; {@code null} where nothing is
 */
public record Diagnosis(
        Key key, @Nullable ErrorKind kind, @Nullable String trouble) {
    private static final int FIRST_REDIRECT = 300;
    private static final int FIRST_REFUSAL = 400;

    /** What a relay thinks of a key. */
    public enum Key {
        /** The relay answered as it answers its customers. */
        ACCEPTED,
        /** The relay said that the key is wrong, or may not do this. */
        REFUSED,
        /** The answer does not tell. */
        UNCLEAR
    }

    /** Says what a provider's answer to a request for one generation means. */
    static Diagnosis of(RawAnswer answer, Provider provider) {
        ReelayException error = answer.error();
        if (error != null) {
            Key key = key(error, answer, provider);
            return new Diagnosis(key, error.kind(), error.getMessage() + advice(error, key));
        }
        int count = answer.generations().size();
        if (count == 0) {
            return new Diagnosis(
                    Key.ACCEPTED,
                    ErrorKind.NOT_FOUND,
                    "the answer is a list of no generations: the relay does not know the id");
        }
        return count == 1
                ? new Diagnosis(Key.ACCEPTED, null, null)
                : new Diagnosis(
                        Key.ACCEPTED,
                        ErrorKind.MALFORMED_ANSWER,
                        "the answer holds " + count + " generations instead of one, and no command could tell which");
    }

    private static Key key(ReelayException error, RawAnswer answer, Provider provider) {
        return switch (error.kind()) {
            case AUTHENTICATION -> Key.REFUSED;
            case PERMISSION -> hasWords(error) ? Key.REFUSED : Key.UNCLEAR;
            case QUOTA -> hasWords(error) ? Key.ACCEPTED : Key.UNCLEAR;
            // Relays look at the key before they look for the task; but a wrong path is not found either.
            case NOT_FOUND -> saysNotFound(answer, provider) ? Key.ACCEPTED : Key.UNCLEAR;
            default -> Key.UNCLEAR;
        };
    }

    /** Tells whether it is the body that says so, and not the status alone. */
    private static boolean saysNotFound(RawAnswer answer, Provider provider) {
        try {
            provider.decode(answer.body(), null);
            return false;
        } catch (ReelayException e) {
            return e instanceof NotFoundException;
        }
    }

    private static String advice(ReelayException error, Key key) {
        if (error.kind() == ErrorKind.NOT_FOUND && key == Key.UNCLEAR) {
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
