package dev.reelay.cli;

import dev.reelay.cli.decode.Decoding;
import dev.reelay.cli.failure.CommandFailure;
import dev.reelay.cli.session.GlobalOptions;
import dev.reelay.cli.session.Session;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The plainest forms of {@code decode}, read without the command-line library: setting that up takes longer than all of
 * the decoding, and this command is the one that scripts run by the thousand. Whatever is not plain goes the usual way.
 *
 * @param provider the provider's id
 * @param file the JSON; {@code null} for standard input
 * @param json whether programs read the output
 * @param quiet whether progress is unwanted
 */
record DecodeShortcut(String provider, @Nullable Path file, boolean json, boolean quiet) {
    /** Returns the shortcut for a command line; {@code null} if it has none. */
    static @Nullable DecodeShortcut of(String... arguments) {
        boolean decode = false;
        boolean json = false;
        boolean quiet = false;
        String provider = null;
        String file = null;
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (!decode && argument.equals("decode")) {
                decode = true;
            } else if (argument.equals("--json") && !json) {
                json = true;
            } else if (argument.equals("--quiet") && !quiet) {
                quiet = true;
            } else if (decode
                    && provider == null
                    && (argument.equals("-p") || argument.equals("--provider"))
                    && i + 1 < arguments.length
                    && isPlain(arguments[i + 1])) {
                provider = arguments[++i];
            } else if (decode && file == null && isPlain(argument)) {
                file = argument;
            } else {
                return null;
            }
        }
        try {
            return provider == null
                    ? null
                    : new DecodeShortcut(provider, file == null ? null : Path.of(file), json, quiet);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /**
     * Decodes.
     *
     * @throws CommandFailure if there is no such provider or file, or it is no answer
     * @throws IOException if standard input cannot be read
     */
    void run(Session session) throws IOException {
        Decoding.run(provider, file, session);
    }

    /** Returns the options of every command as this command line has them. */
    GlobalOptions options() {
        return new GlobalOptions(json, quiet);
    }

    private static boolean isPlain(String argument) {
        return !argument.isEmpty() && !argument.startsWith("-");
    }
}
