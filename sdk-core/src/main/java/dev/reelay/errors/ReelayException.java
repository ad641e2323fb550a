package dev.reelay.errors;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something went wrong at a relay, on the way to it, or with a generation.
 *
 * <p>The message is one line, and says what happened, where, and what to do. Neither it nor the other members hold a key
 * or a signature.
 */
public abstract sealed class ReelayException extends RuntimeException
        permits AuthenticationException,
                CompletedWithoutVideoException,
                DeadlinePassedException,
                GenerationFailedException,
                InterruptedWaitException,
                InvalidRequestException,
                MalformedAnswerException,
                ModeratedException,
                NotFoundException,
                PermissionException,
                QuotaException,
                RateLimitedException,
                ServerException,
                SubmitOutcomeUnknownException,
                TransportException,
                UnknownStateException {
    private static final long serialVersionUID = 1;
    private static final int LONGEST_MESSAGE = 1000;

    private final ErrorKind kind;

    // a record of texts; errors are not serialized
    @SuppressWarnings("serial")
    private final ErrorDetails details;

    ReelayException(ErrorKind kind, String message, ErrorDetails details, @Nullable Throwable cause) {
        super(oneLine(message), cause);
        this.kind = Objects.requireNonNull(kind, "kind");
        this.details = Objects.requireNonNull(details, "details");
    }

    /** Returns what went wrong, for programs that decide by it. */
    public final ErrorKind kind() {
        return kind;
    }

    /** Returns where it went wrong and what the relay said, all in one. */
    public final ErrorDetails details() {
        return details;
    }

    /** Returns the provider's id. */
    public final String provider() {
        return details.provider();
    }

    /** Returns the relay's name or base URL, or {@code null} when unknown. */
    public final @Nullable String relay() {
        return details.relay();
    }

    /** Returns the HTTP status, or {@code null} when there was no answer. */
    public final @Nullable Integer status() {
        return details.status();
    }

    /** Returns the relay's name for the request, or {@code null} where it gave none. */
    public final @Nullable String requestId() {
        return details.requestId();
    }

    /** Returns the relay's own code, or {@code null} where it gave none. */
    public final @Nullable String relayCode() {
        return details.relayCode();
    }

    /** Returns the relay's own words, or {@code null} where it gave none. */
    public final @Nullable String relayMessage() {
        return details.relayMessage();
    }

    /** Returns up to the first 2 KB of a body that could not be read, redacted, or {@code null} when there was none. */
    public final @Nullable String bodyStart() {
        return details.bodyStart();
    }

    private static String oneLine(String message) {
        // Control characters, those of C1 among them, and marks that turn the direction of what follows.
        String line = message.replaceAll("[\\p{Cc}\\s\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]+", " ")
                .strip();
        return line.length() <= LONGEST_MESSAGE ? line : line.substring(0, LONGEST_MESSAGE) + "…";
    }
}
