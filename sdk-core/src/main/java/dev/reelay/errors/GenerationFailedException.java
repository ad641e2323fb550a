package dev.reelay.errors;

import dev.reelay.Generation;

/** The generation ended without a video: it failed, or somebody cancelled it. */
public final class GenerationFailedException extends ReelayException {
    private static final long serialVersionUID = 1;

    // errors are not serialized
    @SuppressWarnings("serial")
    private final Generation generation;

    /** Makes the error. */
    public GenerationFailedException(String message, ErrorDetails details, Generation generation) {
        super(ErrorKind.GENERATION_FAILED, message, details, null);
        this.generation = generation;
    }

    /** Returns the generation as the relay described it last. */
    public Generation generation() {
        return generation;
    }
}
