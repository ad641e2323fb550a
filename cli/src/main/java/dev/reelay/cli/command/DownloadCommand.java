package dev.reelay.cli.command;

import dev.reelay.Generation;
import dev.reelay.cli.option.RelayOptions;
import dev.reelay.cli.output.GenerationPrinter;
import dev.reelay.cli.relay.Clients;
import dev.reelay.cli.relay.Located;
import dev.reelay.cli.session.Session;
import dev.reelay.cli.work.Fetch;
import dev.reelay.cli.work.SaveTarget;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Saves a generation's video. */
@Command(
        name = "download",
        description = "Saves a generation's video: the clean one where there is one. An interrupted download goes on.")
public final class DownloadCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "ID", description = "a generation's id, or its ref")
    private String id = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "where to; in a folder the file is named after the id; default: the current folder")
    private String output = ".";

    @Option(names = "--overwrite", description = "replace the file if it exists")
    private boolean overwrite;

    @Mixin
    private final RelayOptions relay = new RelayOptions();

    /** Makes the command. */
    public DownloadCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        SaveTarget target = SaveTarget.of(output, overwrite, session.folder());
        try (Clients clients = new Clients(relay, session)) {
            Located one = clients.locate(id);
            target.check(one.client());
            Generation generation =
                    one.client().get(one.ref(), clients.deadline().call());
            Path file = new Fetch(session, clients).download(one.client(), generation, target);
            if (session.options().json()) {
                GenerationPrinter.print(List.of(generation), session);
            } else {
                session.out().println(file);
            }
        }
        return 0;
    }
}
