package dev.reelay.cli.command;

import dev.reelay.cli.json.Json;
import dev.reelay.cli.option.RelayOptions;
import dev.reelay.cli.relay.Clients;
import dev.reelay.cli.relay.Located;
import dev.reelay.cli.session.Session;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Stops a generation. */
@Command(
        name = "cancel",
        description = "Stops a generation that is not finished. Whether it is charged is the relay's to say.")
public final class CancelCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "ID", description = "a generation's id, or its ref")
    private String id = "";

    @Mixin
    private final RelayOptions relay = new RelayOptions();

    /** Makes the command. */
    public CancelCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Clients clients = new Clients(relay, session)) {
            Located one = clients.locate(id);
            one.client().cancel(one.ref(), clients.deadline().call());
            session.out()
                    .println(
                            session.options().json()
                                    ? Json.members()
                                            .with("ref", one.ref().toString())
                                            .with("cancelled", true)
                                            .line()
                                    : "cancelled " + one.ref());
        }
        return 0;
    }
}
