package dev.reelay;

/** How far a generation has come, in one vocabulary for every relay. */
public enum GenerationState {
    /** Accepted and not started. */
    PENDING(false),
    /** Being made. */
    PROCESSING(false),
    /** Finished; a video is there, or will be within seconds. */
    COMPLETED(true),
    /** Ended without a video. */
    FAILED(true),
    /** Ended because somebody cancelled it. */
    CANCELLED(true),
    /** The relay gave no state, or a word that its specification does not know: see {@link Generation#rawState()}. */
    UNKNOWN(false);

    private final boolean terminal;

    GenerationState(boolean terminal) {
        this.terminal = terminal;
    }

    /** Tells whether the state is final. {@link #UNKNOWN} is not: waiting may still help. */
    public boolean isTerminal() {
        return terminal;
    }
}
