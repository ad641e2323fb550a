package dev.reelay.cli.failure;

import dev.reelay.cli.session.OutputLostException;
import dev.reelay.errors.ErrorKind;
import dev.reelay.errors.ReelayException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** Turns what a command threw into a problem to report. */
public final class Problems {
    private static final String FOR_MORE = "; run it again with --verbose for the whole story";

    private Problems() {}

    /** Returns the problem of a usage error, such as an unknown option. */
    public static Problem usage(String message) {
        return problem(ErrorKind.INVALID_REQUEST, message);
    }

    /** Returns the problem that a thrown exception is. */
    public static Problem of(Throwable thrown) {
        if (thrown instanceof PaidFailure paid) {
            return of(paid);
        }
        if (thrown instanceof CommandFailure failure) {
            return problem(failure.kind(), String.valueOf(failure.getMessage()));
        }
        if (thrown instanceof ReelayException error) {
            return new Problem(
                    ExitCode.of(error.kind()),
                    error.kind().toString(),
                    String.valueOf(error.getMessage()),
                    error.status(),
                    error.requestId());
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
                reason.exit(), reason.kind(), what + "; " + paid.advice(), reason.status(), reason.requestId());
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

    private static Problem problem(ErrorKind kind, String message) {
        return new Problem(ExitCode.of(kind), kind.toString(), message, null, null);
    }

    private static Problem internal(String message) {
        return new Problem(ExitCode.INTERNAL, "internal", message, null, null);
    }
}
