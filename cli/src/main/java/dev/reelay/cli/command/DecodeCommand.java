package dev.reelay.cli.command;

import dev.reelay.cli.decode.Decoding;
import dev.reelay.cli.option.ProviderNames;
import dev.reelay.cli.session.Session;
import java.io.IOException;
import java.nio.file.Path;
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
        Decoding.run(provider, file, session);
        return 0;
    }
}
