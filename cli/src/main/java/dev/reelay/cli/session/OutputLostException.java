package dev.reelay.cli.session;

/** Results could not be written to standard output. */
public final class OutputLostException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutputLostException() {
        super("standard output could not be written, so results are lost; see to the disk or file behind it");
    }
}
