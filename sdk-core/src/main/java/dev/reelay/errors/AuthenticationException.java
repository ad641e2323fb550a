package dev.reelay.errors;

import org.jspecify.annotations.Nullable;

/** The key is missing, wrong or expired. Nothing was accepted or charged. */
public final class AuthenticationException extends ReelayException {
    private static final long serialVersionUID = 1;

    /** Makes the error. */
    public AuthenticationException(String message, ErrorDetails details, @Nullable Throwable cause) {
        super(ErrorKind.AUTHENTICATION, message, details, cause);
    }
}
