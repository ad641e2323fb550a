package dev.reelay.errors;

import org.jspecify.annotations.Nullable;

/** The relay could not be reached, or the connection broke before a request that costs money was on its way. */
public final class TransportException extends ReelayException {
    private static final long serialVersionUID = 1;

    /** Makes the error. */
    public TransportException(String message, ErrorDetails details, @Nullable Throwable cause) {
        super(ErrorKind.TRANSPORT, message, details, cause);
    }
}
