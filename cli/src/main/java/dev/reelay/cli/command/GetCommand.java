package dev.reelay.cli.command;

import dev.reelay.CallOptions;
import dev.reelay.GetResult;
import dev.reelay.cli.option.RelayOptions;
import dev.reelay.cli.relay.Clients;
import dev.reelay.cli.relay.Located;
import dev.reelay.cli.session.Session;
import dev.reelay.cli.work.Batches;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Reads generations. */
@Command(
        name = "get",
        description = "Prints what a relay says of generations now. With several, the first error gives the exit code.")
public final class GetCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "ID", description = "a generation's id, or its ref")
    private List<String> ids = new ArrayList<>();

    @Mixin
    private final RelayOptions relay = new RelayOptions();

    /** Makes the command. */
    public GetCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Clients clients = new Clients(relay, session)) {
            List<Located> all = clients.locateAll(ids);
            CallOptions options = clients.deadline().call();
            List<GetResult> results =
                    Batches.ask(all, (client, own) -> client.async().getAll(own, options));
            return new Results(session)
                    .finish(results.stream().map(Results.Result::of).toList());
        }
    }
}
