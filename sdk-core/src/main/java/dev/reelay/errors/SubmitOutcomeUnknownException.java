package dev.reelay.errors;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A submit or extend went out and its outcome is not known: it may have been accepted and charged. It is never sent
 * again by itself. Look at the relay's own list for a job of this time before submitting anew.
 */
public final class SubmitOutcomeUnknownException extends ReelayException {
    private static final long serialVersionUID = 1;

    private final String fingerprint;

    // errors are not serialized
    @SuppressWarnings("serial")
    private final List<SubmitAttempt> attempts;

    /**
     * Makes the error.
     *
     * @param fingerprint the SHA-256 of the request's method, URL and body
     * @param attempts every attempt in order, the last of which has the unknown outcome
     * @throws IllegalArgumentException if {@code attempts} is empty
     */
    public SubmitOutcomeUnknownException(
            String message,
            ErrorDetails details,
            String fingerprint,
            List<SubmitAttempt> attempts,
            @Nullable Throwable cause) {
        super(ErrorKind.SUBMIT_OUTCOME_UNKNOWN, message, details, cause);
        if (attempts.isEmpty()) {
            throw new IllegalArgumentException("no attempt");
        }
        this.fingerprint = fingerprint;
        this.attempts = List.copyOf(attempts);
    }

    /** Returns the SHA-256, in lower-case hex, of the request's method, URL and body: equal requests have equal ones. */
    public String fingerprint() {
        return fingerprint;
    }

    /** Returns every attempt in order; the last is the one whose outcome is not known. */
    public List<SubmitAttempt> attempts() {
        return attempts;
    }

    /** Returns the earliest moment at which the relay can have accepted the request. */
    public Instant notBefore() {
        return attempts.get(attempts.size() - 1).startedAt();
    }

    /** Returns the moment at which the call was given up. */
    public Instant notAfter() {
        return attempts.get(attempts.size() - 1).endedAt();
    }
}
