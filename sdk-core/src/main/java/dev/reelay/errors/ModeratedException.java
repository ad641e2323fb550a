package dev.reelay.errors;

import org.jspecify.annotations.Nullable;

/** The content was refused. Nothing was accepted. */
public final class ModeratedException extends ReelayException {
    private static final long serialVersionUID = 1;

    /** Makes the error. */
    public ModeratedException(String message, ErrorDetails details, @Nullable Throwable cause) {
        super(ErrorKind.MODERATED, message, details, cause);
    }
}
