package dev.reelay.cli.decode;

import dev.reelay.Generation;
import dev.reelay.cli.failure.CommandFailure;
import dev.reelay.cli.option.ProviderChoice;
import dev.reelay.cli.output.GenerationPrinter;
import dev.reelay.cli.session.Session;
import dev.reelay.provider.Provider;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a stored answer and prints what it says. */
public final class Decoding {
    private Decoding() {}

    /**
     * Reads and prints.
     *
     * @param provider the id of the provider whose protocol it is; {@code null} where the user named none
     * @param file the JSON; standard input where it is {@code null} or a dash
     * @throws CommandFailure if there is no such provider or file, or it is no answer
     * @throws IOException if standard input cannot be read
     */
    public static void run(@Nullable String provider, @Nullable Path file, Session session) throws IOException {
        Provider chosen = ProviderChoice.of(provider);
        List<Generation> found = AnswerDecoder.decode(chosen, answer(file, session));
        if (found.isEmpty()) {
            session.tell("reelay: the answer is a list of no generations");
        }
        GenerationPrinter.print(found, session);
    }

    private static StoredAnswer answer(@Nullable Path file, Session session) throws IOException {
        return file == null || file.toString().equals("-")
                ? StoredAnswer.ofStream("standard input", session.terminal().in())
                : StoredAnswer.ofFile(file, session.folder());
    }
}
