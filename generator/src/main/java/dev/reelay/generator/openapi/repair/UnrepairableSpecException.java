package dev.reelay.generator.openapi.repair;

/** Reports a fault of a document that only its author can mend. The message names the places and says what to do. */
public final class UnrepairableSpecException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnrepairableSpecException(String message) {
        super(message);
    }
}
