package dev.reelay.jobs;

import java.sql.SQLException;

/** The database did not do what was asked of it; nothing was changed, unless the message says otherwise. */
public final class JobStoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Makes the error. */
    public JobStoreException(String message, SQLException cause) {
        super(message + ": " + cause.getMessage(), cause);
    }
}
