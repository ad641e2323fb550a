package dev.reelay.cli.command;

import dev.reelay.cli.failure.CommandFailure;
import dev.reelay.cli.output.SimulatorNotice;
import dev.reelay.cli.session.Session;
import dev.reelay.errors.ErrorKind;
import dev.reelay.testkit.FakeRelay;
import dev.reelay.testkit.script.Timeline;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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

    @Option(
            names = "--timeline",
            paramLabel = "STEPS",
            description = "what becomes of each generation, as \"pending×2 -> failed: no memory\" or"
                    + " \"processing for 8m -> completed\"; default: six seconds to a video")
    private @Nullable String timeline;

    /** Makes the command. */
    public SimulateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (FakeRelay relay = start()) {
            SimulatorNotice.print(relay, session);
            relay.awaitClose();
        }
        return 0;
    }

    private Timeline steps() {
        try {
            return timeline == null ? Timeline.WATCHABLE : Timeline.parse(timeline);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(ErrorKind.INVALID_REQUEST, "--timeline: " + e.getMessage(), e);
        }
    }

    private FakeRelay start() {
        Timeline steps = steps();
        try {
            return FakeRelay.builder().port(port).timeline(steps).start();
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(ErrorKind.INVALID_REQUEST, "--port: " + e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw new CommandFailure(
                    ErrorKind.INVALID_REQUEST, "port " + port + " cannot be used; choose another with --port", e);
        }
    }
}
