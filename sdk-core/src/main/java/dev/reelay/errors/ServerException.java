package dev.reelay.errors;

import org.jspecify.annotations.Nullable;

/** The relay or its upstream broke down. */
public final class ServerException extends ReelayException {
    private static final long serialVersionUID = 1;

    /** Makes the error. */
    public ServerException(String message, ErrorDetails details, @Nullable Throwable cause) {
        super(ErrorKind.SERVER, message, details, cause);
    }
}
