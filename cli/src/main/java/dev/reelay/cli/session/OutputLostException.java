package dev.reelay.cli.session;

/** Results on standard output did not reach anybody. */
public final class OutputLostException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutputLostException(String message) {
        super(message);
    }
}
