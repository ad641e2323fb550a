package dev.reelay.errors;

import org.jspecify.annotations.Nullable;

/** There is no such generation at this relay. */
public final class NotFoundException extends ReelayException {
    private static final long serialVersionUID = 1;

    /** Makes the error. */
    public NotFoundException(String message, ErrorDetails details, @Nullable Throwable cause) {
        super(ErrorKind.NOT_FOUND, message, details, cause);
    }
}
