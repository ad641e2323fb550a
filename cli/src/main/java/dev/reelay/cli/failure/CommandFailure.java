package dev.reelay.cli.failure;

import dev.reelay.errors.ErrorKind;
import org.jspecify.annotations.Nullable;

/** Ends a command with an error that the command itself found. */
public final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorKind kind;
    private final String what;

    /** Makes a failure whose message says what is wrong and what to do. */
    public CommandFailure(ErrorKind kind, String message) {
        this(kind, message, null);
    }

    /** Makes a failure that another one caused. */
    public CommandFailure(ErrorKind kind, String message, @Nullable Throwable cause) {
        this(kind, message, message, cause);
    }

    private CommandFailure(ErrorKind kind, String message, String what, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.what = what;
    }

    /** Makes a failure of usage: a wrong option, or input that cannot be used. */
    public static CommandFailure usage(String message) {
        return new CommandFailure(ErrorKind.INVALID_REQUEST, message);
    }

    /** Makes a failure whose advice is left out where there is a better one. */
    public static CommandFailure withAdvice(ErrorKind kind, String what, String advice) {
        return new CommandFailure(kind, what + "; " + advice, what, null);
    }

    /** Returns what went wrong. */
    public ErrorKind kind() {
        return kind;
    }

    /** Returns the message without the advice that others may know better. */
    public String what() {
        return what;
    }
}
