package dev.reelay.cli.command;

import dev.reelay.cli.failure.CommandFailure;
import dev.reelay.cli.json.Json;
import dev.reelay.cli.output.TextTable;
import dev.reelay.cli.session.Session;
import dev.reelay.errors.ErrorKind;
import dev.reelay.testkit.DocumentedRelay;
import dev.reelay.testkit.FakeRelay;
import dev.reelay.testkit.script.Timeline;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
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
            announce(relay);
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

    /** Says where the simulated relays answer: a line of JSON for each; for people a table and a command to begin with. */
    private void announce(FakeRelay simulator) {
        List<List<TextTable.Cell>> rows = new ArrayList<>();
        for (DocumentedRelay relay : DocumentedRelay.values()) {
            String baseUrl = simulator.baseUrl(relay);
            rows.add(TextTable.Cell.row(relay.relayName(), relay.providerId(), baseUrl));
            if (session.options().json()) {
                session.out()
                        .println(Json.members()
                                .with("relay", relay.relayName())
                                .with("provider", relay.providerId())
                                .with("baseUrl", baseUrl)
                                .with("apiKey", simulator.apiKey())
                                .line());
            }
        }
        if (session.options().json()) {
            return;
        }
        session.out()
                .print(new TextTable(List.of("relay", "provider", "base URL"), rows, List.of())
                        .text(TextTable.UNBOUNDED));
        session.tell("reelay: the simulator runs until Ctrl-C; try it from another terminal:");
        session.tell("  export REELAY_API_KEY=" + simulator.apiKey());
        session.tell("  reelay submit \"cat dance\" -p luma --base-url " + simulator.baseUrl(DocumentedRelay.ANYAPI)
                + " -o cat.mp4");
    }
}
