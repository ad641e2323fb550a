package dev.reelay.cli.output;

import dev.reelay.cli.session.Session;
import dev.reelay.testkit.DocumentedRelay;
import dev.reelay.testkit.FakeRelay;
import java.util.ArrayList;
import java.util.List;

/** Says where the simulated relays answer, and how to ask them. */
public final class SimulatorNotice {
    private SimulatorNotice() {}

    /** Prints a line a relay: JSON for programs; for people a table and a command to begin with. */
    public static void print(FakeRelay simulator, Session session) {
        if (session.options().json()) {
            for (DocumentedRelay relay : DocumentedRelay.values()) {
                session.out().println(line(simulator, relay));
            }
            return;
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (DocumentedRelay relay : DocumentedRelay.values()) {
            rows.add(Cell.row(relay.relayName(), relay.providerId(), simulator.baseUrl(relay)));
        }
        session.out()
                .print(new TextTable(List.of("relay", "provider", "base URL"), rows, List.of())
                        .text(TextTable.UNBOUNDED));
        session.tell("reelay: the simulator runs until Ctrl-C; try it from another terminal:");
        session.tell("  export REELAY_API_KEY=" + simulator.apiKey());
        session.tell("  reelay submit \"cat dance\" -p luma --base-url " + simulator.baseUrl(DocumentedRelay.ANYAPI)
                + " -o cat.mp4");
    }

    private static String line(FakeRelay simulator, DocumentedRelay relay) {
        return JsonLine.of(json -> {
            json.beginObject();
            json.name("relay").value(relay.relayName());
            json.name("provider").value(relay.providerId());
            json.name("baseUrl").value(simulator.baseUrl(relay));
            json.name("apiKey").value(simulator.apiKey());
            json.endObject();
        });
    }
}
