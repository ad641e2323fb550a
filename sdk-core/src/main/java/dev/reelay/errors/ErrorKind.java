package dev.reelay.errors;

import java.util.Locale;

/** What went wrong, for programs that decide by it. */
public enum ErrorKind {
    /** The key is missing, wrong or expired. */
    AUTHENTICATION,
    /** The key is good, and may not do this. */
    PERMISSION,
    /** No money or no quota is left. */
    QUOTA,
    /** There is no such generation at this relay. */
    NOT_FOUND,
    /**
     * The request is wrong as it stands; found before a call was made, or said by the relay. Also a file that a download
     * cannot write on this machine.
     */
    INVALID_REQUEST,
    /** The content was refused. */
    MODERATED,
    /** Too many requests. */
    RATE_LIMITED,
    /** The relay or its upstream broke down. */
    SERVER,
    /** The relay could not be reached, or the connection broke. */
    TRANSPORT,
    /** The answer could not be read. */
    MALFORMED_ANSWER,
    /** A submit went out and its outcome is not known; it may have been charged. */
    SUBMIT_OUTCOME_UNKNOWN,
    /** The generation ended without a video. */
    GENERATION_FAILED,
    /** The generation says that it is complete, and no video came. */
    COMPLETED_WITHOUT_VIDEO,
    /** The generation has been too long in a state that no dictionary knows; it goes on. */
    UNKNOWN_STATE,
    /** The caller's deadline passed; what was accepted goes on. */
    DEADLINE_PASSED,
    /** The caller's thread was interrupted or its future cancelled; the generation goes on. */
    INTERRUPTED;

    /** Returns the name in lower case, as {@code not_found}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
