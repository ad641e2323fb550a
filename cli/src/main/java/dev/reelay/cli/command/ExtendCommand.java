package dev.reelay.cli.command;

import dev.reelay.ExtendRequest;
import dev.reelay.cli.option.FinishOptions;
import dev.reelay.cli.option.FrameOptions;
import dev.reelay.cli.option.RelayOptions;
import dev.reelay.cli.relay.Clients;
import dev.reelay.cli.relay.Located;
import dev.reelay.cli.session.Session;
import dev.reelay.cli.work.NewGeneration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a generation longer. */
@Command(name = "extend", description = "Makes a generation longer. Costs money; it is never sent twice.")
public final class ExtendCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "ID", description = "a generation's id, or its ref")
    private String id = "";

    @Parameters(index = "1", paramLabel = "PROMPT", description = "what happens next")
    private String prompt = "";

    @Option(
            names = "--video-id",
            paramLabel = "ID",
            description = "which of the generation's videos goes on, by its own id; default: the first")
    private @Nullable String videoId;

    @Mixin
    private final RelayOptions relay = new RelayOptions();

    @Mixin
    private final FrameOptions fields = new FrameOptions();

    @Mixin
    private final FinishOptions finish = new FinishOptions();

    /** Makes the command. */
    public ExtendCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ExtendRequest request = fields.extend(prompt, videoId, session.folder());
        try (Clients clients = new Clients(relay, session)) {
            NewGeneration paid = new NewGeneration(session, clients, finish);
            Located first = clients.locate(id);
            paid.follow(
                    first.client(),
                    () -> first.client()
                            .extend(first.ref(), request, clients.deadline().call()));
        }
        return 0;
    }
}
