package dev.reelay.errors;

import org.jspecify.annotations.Nullable;

/** No money or no quota is left. Nothing was accepted. */
public final class QuotaException extends ReelayException {
    private static final long serialVersionUID = 1;

    /** Makes the error. */
    public QuotaException(String message, ErrorDetails details, @Nullable Throwable cause) {
        super(ErrorKind.QUOTA, message, details, cause);
    }
}
