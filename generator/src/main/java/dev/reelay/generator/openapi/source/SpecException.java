package dev.reelay.generator.openapi.source;

/**
 * Reports what only the maintainer can mend in a specification or an overlay. The message is one line for each mistake:
 * the file and the line, what is wrong, and what to do. It has no stack trace, as none of the lines is about Java.
 */
public final class SpecException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param message one line for each mistake */
    public SpecException(String message) {
        super(message, null, false, false);
    }

    /** Reports one mistake at a place. */
    public SpecException(Place place, String what) {
        this(place + ": " + what);
    }
}
