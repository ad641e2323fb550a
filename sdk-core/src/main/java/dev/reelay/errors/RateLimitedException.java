package dev.reelay.errors;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Too many requests. Nothing was accepted or charged. */
public final class RateLimitedException extends ReelayException {
    private static final long serialVersionUID = 1;

    private final @Nullable Duration retryAfter;

    /**
     * Makes the error.
     *
     * @param retryAfter how long the relay asks to wait; {@code null} where it does not say
     */
    public RateLimitedException(
            String message, ErrorDetails details, @Nullable Duration retryAfter, @Nullable Throwable cause) {
        super(ErrorKind.RATE_LIMITED, message, details, cause);
        this.retryAfter = retryAfter;
    }

    /** Returns how long the relay asks to wait, or {@code null} where it does not say. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
