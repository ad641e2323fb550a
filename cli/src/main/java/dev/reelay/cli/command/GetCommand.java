package dev.reelay.cli.command;

import dev.reelay.cli.option.RelayOptions;
import dev.reelay.cli.relay.Batches;
import dev.reelay.cli.relay.Clients;
import dev.reelay.cli.relay.Deadline;
import dev.reelay.cli.relay.Reading;
import dev.reelay.cli.session.Session;
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
        Deadline deadline = Deadline.in(relay.timeout());
        try (Clients clients = new Clients(relay, session, deadline)) {
            Reading reading = new Reading(deadline);
            return new Results(session).finish(deadline.joinAware(Batches.ask(clients.locateAll(ids), reading::ask)));
        }
    }
}
