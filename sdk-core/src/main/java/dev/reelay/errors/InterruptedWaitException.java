package dev.reelay.errors;

import org.jspecify.annotations.Nullable;

/** The caller's thread was interrupted; its interrupt flag is set again. A generation that was accepted goes on. */
public final class InterruptedWaitException extends ReelayException {
    private static final long serialVersionUID = 1;

    /** Makes the error. */
    public InterruptedWaitException(String message, ErrorDetails details, @Nullable Throwable cause) {
        super(ErrorKind.INTERRUPTED, message, details, cause);
    }
}
