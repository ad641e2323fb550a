package dev.reelay.cli.command;

import dev.reelay.SubmitRequest;
import dev.reelay.VideoClient;
import dev.reelay.cli.option.FinishOptions;
import dev.reelay.cli.option.RelayOptions;
import dev.reelay.cli.option.RequestOptions;
import dev.reelay.cli.relay.Clients;
import dev.reelay.cli.session.Session;
import dev.reelay.cli.work.NewGeneration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Starts a generation. */
@Command(name = "submit", description = "Starts a generation. Costs money; it is never sent twice.")
public final class SubmitCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "PROMPT", description = "what to show")
    private String prompt = "";

    @Mixin
    private final RelayOptions relay = new RelayOptions();

    @Mixin
    private final RequestOptions fields = new RequestOptions();

    @Mixin
    private final FinishOptions finish = new FinishOptions();

    /** Makes the command. */
    public SubmitCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        SubmitRequest request = fields.submit(prompt, session.folder());
        try (Clients clients = new Clients(relay, session)) {
            NewGeneration paid = new NewGeneration(session, clients, finish);
            VideoClient client = clients.named();
            paid.follow(client, () -> client.submit(request, clients.deadline().call()));
        }
        return 0;
    }
}
