package dev.reelay.cli.command;

import dev.reelay.Generation;
import dev.reelay.ListOptions;
import dev.reelay.VideoClient;
import dev.reelay.cli.failure.CommandFailure;
import dev.reelay.cli.option.RelayOptions;
import dev.reelay.cli.output.GenerationPrinter;
import dev.reelay.cli.relay.Clients;
import dev.reelay.cli.session.Session;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the generations of an account. */
@Command(name = "list", description = "Lists the account's generations at a relay. Not every provider can.")
public final class ListCommand implements Callable<Integer> {
    private final Session session;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "100",
            description = "how many at most; default: ${DEFAULT-VALUE}")
    private int limit;

    @Mixin
    private final RelayOptions relay = new RelayOptions();

    /** Makes the command. */
    public ListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (limit < 1) {
            throw CommandFailure.usage("--limit: " + limit + " lists nothing; give 1 or more");
        }
        try (Clients clients = new Clients(relay, session)) {
            VideoClient client = clients.named();
            ListOptions options = ListOptions.builder().limit(limit).build();
            List<Generation> all = clients.deadline().join(client.async().list(options));
            GenerationPrinter.print(all, session);
            if (all.isEmpty()) {
                session.tell("reelay: no generations at " + client.relay());
            }
        }
        return 0;
    }
}
