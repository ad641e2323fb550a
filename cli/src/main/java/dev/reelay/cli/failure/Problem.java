package dev.reelay.cli.failure;

import dev.reelay.cli.session.OutputLostException;
import dev.reelay.errors.DeadlinePassedException;
import dev.reelay.errors.ErrorKind;
import dev.reelay.errors.ReelayException;
import dev.reelay.errors.SubmitOutcomeUnknownException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An error as a command reports it.
 *
 * @param exit the exit code
 * @param kind what went wrong, as {@code not_found}
 * @param message one line: what happened and what to do
 * @param status the relay's HTTP status; {@code null} where there was no answer
 * @param requestId the relay's id of the request; {@code null} where it gave none
 * @param more what programs learn beyond that, by the names of its members
 */
public record Problem(
        ExitCode exit,
        String kind,
        String message,
        @Nullable Integer status,
        @Nullable String requestId,
        Map<String, Object> more) {
    private static final String FOR_MORE = "; run it again with --verbose for the whole story";
    private static final String MORE_TIME = "give it more time";

    /** Returns the problem of a usage error, such as an unknown option. */
    public static Problem usage(String message) {
        return of(ErrorKind.INVALID_REQUEST, message);
    }

    /** Returns the problem that a thrown exception is. */
    public static Problem of(Throwable thrown) {
        if (thrown instanceof PaidFailure paid) {
            return of(paid);
        }
        if (thrown instanceof CommandFailure failure) {
            return of(failure.kind(), String.valueOf(failure.getMessage()));
        }
        if (thrown instanceof ReelayException error) {
            return of(error);
        }
        if (thrown instanceof OutputLostException) {
            return internal(String.valueOf(thrown.getMessage()));
        }
        if (thrown instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
            return of(unchecked.getCause());
        }
        if (thrown instanceof FileSystemException file) {
            return internal(describe(file));
        }
        if (thrown instanceof IOException) {
            return internal("input or output failed: " + words(thrown));
        }
        return internal("internal error: " + words(thrown) + FOR_MORE);
    }

    private static Problem of(PaidFailure paid) {
        Problem reason = of(paid.reason());
        String what = paid.reason() instanceof CommandFailure failure ? failure.what() : reason.message();
        return new Problem(
                reason.exit(),
                reason.kind(),
                what + "; " + paid.advice(),
                reason.status(),
                reason.requestId(),
                reason.more());
    }

    private static Problem of(ReelayException error) {
        String message = String.valueOf(error.getMessage());
        // The library cannot know what the deadline is called on a command line.
        boolean lacksOption = error instanceof DeadlinePassedException && message.endsWith(MORE_TIME);
        return new Problem(
                ExitCode.of(error.kind()),
                error.kind().toString(),
                lacksOption ? message + " with --timeout" : message,
                error.status(),
                error.requestId(),
                error instanceof SubmitOutcomeUnknownException unknown ? lookFor(unknown) : Map.of());
    }

    /** Returns what to look for in the relay's own list. */
    private static Map<String, Object> lookFor(SubmitOutcomeUnknownException unknown) {
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("attempts", unknown.attempts().size());
        more.put("fingerprint", unknown.fingerprint());
        more.put("notBefore", unknown.notBefore());
        more.put("notAfter", unknown.notAfter());
        return more;
    }

    private static String describe(FileSystemException thrown) {
        String file = String.valueOf(thrown.getFile());
        if (thrown instanceof NoSuchFileException) {
            return "there is no file or folder " + file;
        }
        if (thrown instanceof FileAlreadyExistsException) {
            return file + " exists already; remove it or name another file with -o";
        }
        if (thrown instanceof AccessDeniedException) {
            return file + " may not be read or written by this user";
        }
        return "the file " + file + " cannot be used: " + words(thrown);
    }

    private static String words(Throwable thrown) {
        @Nullable String message = thrown.getMessage();
        return thrown.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }

    private static Problem of(ErrorKind kind, String message) {
        return new Problem(ExitCode.of(kind), kind.toString(), message, null, null, Map.of());
    }

    private static Problem internal(String message) {
        return new Problem(ExitCode.INTERNAL, "internal", message, null, null, Map.of());
    }
}
