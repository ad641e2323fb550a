package dev.reelay.cli.failure;

/** Something went wrong after a relay had accepted what costs money. The message says how to go on without paying again. */
public final class PaidFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Throwable reason;
    private final String goOn;

    /**
     * Makes a failure.
     *
     * @param reason what went wrong
     * @param goOn the command that goes on
     */
    public PaidFailure(Throwable reason, String goOn) {
        super(reason);
        this.reason = reason;
        this.goOn = goOn;
    }

    /** Returns what went wrong. */
    Throwable reason() {
        return reason;
    }

    /** Returns what to do. */
    String advice() {
        return "it was accepted and is paid for, go on with: " + goOn;
    }
}
