package dev.reelay.errors;

import org.jspecify.annotations.Nullable;

/**
 * The request is wrong as it stands: found before a call was made, or said by the relay. Nothing was accepted or charged.
 * A download throws it, too, when its file cannot be written: the directory is missing, the disk is full.
 */
public final class InvalidRequestException extends ReelayException {
    private static final long serialVersionUID = 1;

    /** Makes the error. */
    public InvalidRequestException(String message, ErrorDetails details, @Nullable Throwable cause) {
        super(ErrorKind.INVALID_REQUEST, message, details, cause);
    }
}
