package dev.reelay.errors;

import org.jspecify.annotations.Nullable;

/** The answer could not be read; the message says which relay, which JSON path, and how the body begins. */
public final class MalformedAnswerException extends ReelayException {
    private static final long serialVersionUID = 1;

    /** Makes the error. */
    public MalformedAnswerException(String message, ErrorDetails details, @Nullable Throwable cause) {
        super(ErrorKind.MALFORMED_ANSWER, message, details, cause);
    }
}
