package dev.reelay.cli.command;

import dev.reelay.cli.output.SimulatorNotice;
import dev.reelay.cli.session.Session;
import dev.reelay.testkit.FakeRelay;
import dev.reelay.testkit.script.Timeline;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves every documented relay on this machine until it is interrupted. */
@Command(
        name = "simulate",
        description = "Serves simulated relays on this machine, for tests in any language. Ctrl-C ends it.")
public final class SimulateCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--port", paramLabel = "N", description = "the port; default: any that is free")
    private int port;

    /** Makes the command. */
    public SimulateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (FakeRelay relay =
                FakeRelay.builder().port(port).timeline(Timeline.WATCHABLE).start()) {
            SimulatorNotice.print(relay, session);
            relay.awaitClose();
        }
        return 0;
    }
}
