package dev.reelay.cli.relay;

import dev.reelay.cli.config.KeyVariable;
import dev.reelay.cli.failure.CommandFailure;
import dev.reelay.cli.option.RelayOptions;
import dev.reelay.cli.session.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Where a command's keys come from: a variable, or one line of standard input for every client. */
final class KeySource {
    private static final int LONGEST_KEY = 8 * 1024;

    private final RelayOptions options;
    private final Session session;
    private final Deadline deadline;
    private @Nullable String fromInput;

    /** @throws CommandFailure if the options name no one source */
    KeySource(RelayOptions options, Session session, Deadline deadline) {
        this.options = options;
        this.session = session;
        this.deadline = deadline;
        String variable = options.keyVariable();
        if (variable != null && options.keyFromInput()) {
            throw CommandFailure.usage("--api-key-env and --api-key-stdin contradict each other; leave one out");
        }
        if (variable != null && !KeyVariable.isName(variable)) {
            throw CommandFailure.usage("--api-key-env " + KeyVariable.ADVICE);
        }
    }

    /** Returns the key for a relay, which the session prints nowhere from then on; {@code null} where there is none. */
    @Nullable
    String keyFor(Destination destination) {
        String key = find(destination);
        if (key != null) {
            session.hide(key);
        }
        return key;
    }

    private @Nullable String find(Destination destination) {
        if (!options.keyFromInput()) {
            return session.variable(destination.keyVariable());
        }
        if (fromInput == null) {
            fromInput = deadline.join(firstLine(session.terminal().in()));
        }
        return fromInput.isBlank() ? null : fromInput;
    }

    /** Says what to do where there is no key. */
    String missing(Destination destination) {
        return options.keyFromInput()
                ? "no API key: the first line of standard input is empty"
                : "no API key: the environment variable " + destination.keyVariable()
                        + " is not set; set it, or name another one with --api-key-env";
    }

    /** Reads on a thread of its own: nothing else ends a read from a terminal or a pipe in which nothing comes. */
    private static CompletableFuture<String> firstLine(InputStream in) {
        CompletableFuture<String> line = new CompletableFuture<>();
        Thread reader = new Thread(
                () -> {
                    try {
                        line.complete(readLine(in));
                    } catch (IOException e) {
                        line.completeExceptionally(new UncheckedIOException(e));
                    } catch (RuntimeException | Error e) {
                        line.completeExceptionally(e);
                    }
                },
                "reelay-key");
        reader.setDaemon(true);
        reader.start();
        return line;
    }

    private static String readLine(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int one = in.read(); one >= 0 && one != '\n'; one = in.read()) {
            line.write(one);
            if (line.size() > LONGEST_KEY) {
                throw CommandFailure.usage("--api-key-stdin: the first line of standard input is longer than any key");
            }
        }
        return line.toString(StandardCharsets.UTF_8).strip();
    }
}
