package dev.reelay.errors;

import dev.reelay.Generation;

/**
 * A generation has been in a state that no dictionary knows for as long as {@link dev.reelay.WaitOptions#unknownGrace()}
 * allows. It goes on: wait for it again, or with a longer grace.
 */
public final class UnknownStateException extends ReelayException {
    private static final long serialVersionUID = 1;

    // errors are not serialized
    @SuppressWarnings("serial")
    private final Generation generation;

    /** Makes the error. */
    public UnknownStateException(String message, ErrorDetails details, Generation generation) {
        super(ErrorKind.UNKNOWN_STATE, message, details, null);
        this.generation = generation;
    }

    /** Returns the generation as the relay described it last. */
    public Generation generation() {
        return generation;
    }
}
