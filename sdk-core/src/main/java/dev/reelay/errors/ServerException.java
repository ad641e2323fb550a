package dev.reelay.errors;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The relay or its upstream broke down. */
public final class ServerException extends ReelayException {
    private static final long serialVersionUID = 1;

    private final @Nullable Duration retryAfter;

    /**
     * Makes the error.
     *
     * @param retryAfter how long the relay asks to wait; {@code null} where it does not say
     */
    public ServerException(
            String message, ErrorDetails details, @Nullable Duration retryAfter, @Nullable Throwable cause) {
        super(ErrorKind.SERVER, message, details, cause);
        this.retryAfter = retryAfter;
    }

    /** Returns how long the relay asks to wait, or {@code null} where it does not say. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
