package dev.reelay.cli.command;

import dev.reelay.Generation;
import dev.reelay.cli.decode.AnswerDecoder;
import dev.reelay.cli.decode.StoredAnswer;
import dev.reelay.cli.option.ProviderChoice;
import dev.reelay.cli.option.ProviderNames;
import dev.reelay.cli.output.GenerationPrinter;
import dev.reelay.cli.session.Session;
import dev.reelay.provider.Provider;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a relay's JSON that was stored somewhere; makes no call. */
@Command(
        name = "decode",
        description = "Reads a relay's JSON answer of any shape, and prints what it says. No network, no key.")
public final class DecodeCommand implements Callable<Integer> {
    private final Session session;

    @Option(
            names = {"-p", "--provider"},
            paramLabel = "PROVIDER",
            completionCandidates = ProviderNames.class,
            description = "whose protocol it is; see 'reelay providers'")
    private @Nullable String provider;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "the JSON; standard input where it is - or missing")
    private @Nullable Path file;

    /** Makes the command. */
    public DecodeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Provider chosen = ProviderChoice.of(provider);
        List<Generation> found = AnswerDecoder.decode(chosen, answer());
        if (found.isEmpty()) {
            session.tell("reelay: the answer is a list of no generations");
        }
        GenerationPrinter.print(found, session);
        return 0;
    }

    private StoredAnswer answer() throws IOException {
        return file == null || file.toString().equals("-")
                ? StoredAnswer.ofStream("standard input", session.terminal().in())
                : StoredAnswer.ofFile(file, session.folder());
    }
}
