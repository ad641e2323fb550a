package dev.reelay.errors;

import dev.reelay.Generation;

/** The generation says that it is complete, and no video came. */
public final class CompletedWithoutVideoException extends ReelayException {
    private static final long serialVersionUID = 1;

    // errors are not serialized
    @SuppressWarnings("serial")
    private final Generation generation;

    /** Makes the error. */
    public CompletedWithoutVideoException(String message, ErrorDetails details, Generation generation) {
        super(ErrorKind.COMPLETED_WITHOUT_VIDEO, message, details, null);
        this.generation = generation;
    }

    /** Returns the generation as the relay described it last. */
    public Generation generation() {
        return generation;
    }
}
