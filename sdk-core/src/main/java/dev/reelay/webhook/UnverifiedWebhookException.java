package dev.reelay.webhook;

import java.util.Objects;

/** A callback was to be signed, and its signature proves nothing. The message says why and what to do; it holds no secret. */
public final class UnverifiedWebhookException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What is wrong with a signature, for programs that decide by it. */
    public enum Reason {
        /** A header of the signature is missing: the sender does not sign, or something on the way took it away. */
        HEADER_MISSING,
        /** The time of sending is no number of seconds. */
        TIMESTAMP_UNREADABLE,
        /** It was sent too long ago; it may be a copy that somebody kept. */
        TOO_OLD,
        /** It claims to be sent later than now: the clocks differ. */
        TOO_NEW,
        /** No signature was made with any of the keys, for these very bytes. */
        WRONG_SIGNATURE
    }

    private final Reason reason;

    UnverifiedWebhookException(Reason reason, String message) {
        super(message);
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    /** Returns what is wrong. */
    public Reason reason() {
        return reason;
    }
}
