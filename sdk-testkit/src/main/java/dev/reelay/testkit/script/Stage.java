package dev.reelay.testkit.script;

/** Where a simulated generation stands. */
public enum Stage {
    /** Accepted, and not yet known to those who ask: the relay's answer is "no such task". */
    NOT_FOUND("not-found"),
    /** Accepted and not started. */
    PENDING("pending"),
    /** Being made. */
    PROCESSING("processing"),
    /** Said to be complete, and without a link to the video. */
    COMPLETED_WITHOUT_VIDEO("completed-without-video"),
    /** Complete, with its files. */
    COMPLETED("completed"),
    /** Ended without a video. */
    FAILED("failed"),
    /** Stopped on somebody's demand. */
    CANCELLED("cancelled");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    /** Returns the stage's name in the text form of a {@link Timeline}, as {@code not-found}. */
    public String label() {
        return label;
    }
}
