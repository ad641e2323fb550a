package dev.reelay.cli.command;

import dev.reelay.GenerationRef;
import dev.reelay.cli.option.RelayOptions;
import dev.reelay.cli.relay.Clients;
import dev.reelay.cli.relay.Deadline;
import dev.reelay.cli.relay.Watch;
import dev.reelay.cli.session.Session;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Waits for generations. */
@Command(
        name = "wait",
        description = "Waits until generations have their videos. With several, the first error gives the exit code.")
public final class WaitCommand implements Callable<Integer> {
    private static final Duration GRACE = Duration.ofSeconds(3);

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "ID", description = "a generation's id, or its ref")
    private List<String> ids = new ArrayList<>();

    @Mixin
    private final RelayOptions relay = new RelayOptions();

    /** Makes the command. */
    public WaitCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Deadline deadline = Deadline.in(relay.timeout());
        Results results = new Results(session);
        try (Clients clients = new Clients(relay, session, deadline)) {
            return results.finish(new Watch(session, clients)
                    .telling(results)
                    .patient(grace())
                    .awaitAll(clients.locateAll(ids)));
        }
    }

    /** A ref may come from a submit just now, and some relays need a moment; an id that somebody typed is wrong at once. */
    private Duration grace() {
        Duration half = relay.timeout().dividedBy(2);
        boolean stored = ids.stream().allMatch(GenerationRef::looksLikeRef);
        return !stored ? Duration.ZERO : half.compareTo(GRACE) < 0 ? half : GRACE;
    }
}
