package dev.reelay.errors;

import org.jspecify.annotations.Nullable;

/** The key is good, and may not do this. Nothing was accepted or charged. */
public final class PermissionException extends ReelayException {
    private static final long serialVersionUID = 1;

    /** Makes the error. */
    public PermissionException(String message, ErrorDetails details, @Nullable Throwable cause) {
        super(ErrorKind.PERMISSION, message, details, cause);
    }
}
