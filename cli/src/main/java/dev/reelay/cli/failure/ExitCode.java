package dev.reelay.cli.failure;

import dev.reelay.errors.ErrorKind;

/** The exit codes, which scripts rely on. */
public enum ExitCode {
    /** A bug of this program, or a machine that does not let it work. */
    INTERNAL(1),
    /** Wrong usage or invalid input. */
    USAGE(2),
    /** No key, a wrong key, or one that may not do this. */
    ACCESS(3),
    /** There is no such generation. */
    NOT_FOUND(4),
    /** The generation ended without a video. */
    GENERATION_FAILED(5),
    /** The deadline passed, or the state stayed one that nobody knows. */
    DEADLINE(6),
    /** Too many requests, or no money left. */
    LIMITED(7),
    /** The network or the relay is at fault. */
    RELAY(8),
    /** The answer could not be read. */
    MALFORMED(9),
    /** A submit went out and nobody knows what became of it. */
    OUTCOME_UNKNOWN(10),
    /** Interrupted, as by Ctrl-C. */
    INTERRUPTED(130);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** Returns the number. */
    public int code() {
        return code;
    }

    /** Returns the exit code of an error. */
    public static ExitCode of(ErrorKind kind) {
        return switch (kind) {
            case AUTHENTICATION, PERMISSION -> ACCESS;
            case QUOTA, RATE_LIMITED -> LIMITED;
            case NOT_FOUND -> NOT_FOUND;
            case INVALID_REQUEST, MODERATED -> USAGE;
            case SERVER, TRANSPORT -> RELAY;
            case MALFORMED_ANSWER -> MALFORMED;
            case SUBMIT_OUTCOME_UNKNOWN -> OUTCOME_UNKNOWN;
            case GENERATION_FAILED, COMPLETED_WITHOUT_VIDEO -> GENERATION_FAILED;
            case DEADLINE_PASSED, UNKNOWN_STATE -> DEADLINE;
            case INTERRUPTED -> INTERRUPTED;
        };
    }
}
