package dev.reelay.cli.command;

import dev.reelay.GenerationRef;
import dev.reelay.WaitOptions;
import dev.reelay.WaitResult;
import dev.reelay.cli.option.RelayOptions;
import dev.reelay.cli.relay.Clients;
import dev.reelay.cli.session.Session;
import dev.reelay.cli.work.Watch;
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
        Results results = new Results(session);
        try (Clients clients = new Clients(relay, session)) {
            List<WaitResult> ended = new Watch(session, clients)
                    .telling(results)
                    .patient(grace())
                    .awaitAll(clients.locateAll(ids));
            return results.finish(ended.stream().map(Results.Result::of).toList());
        }
    }

    /**
     * A ref may come from a submit just now, and some relays need a moment: the same as after a submit, unless that would
     * leave no time to say that there is no such generation. An id that somebody typed is wrong at once.
     */
    private Duration grace() {
        if (!ids.stream().allMatch(GenerationRef::looksLikeRef)) {
            return Duration.ZERO;
        }
        Duration usual = WaitOptions.DEFAULT.notFoundGrace();
        Duration half = relay.timeout().dividedBy(2);
        return half.compareTo(usual) < 0 ? half : usual;
    }
}
