package dev.reelay.cli.command;

import dev.reelay.cli.doctor.Findings;
import dev.reelay.cli.doctor.FindingsReport;
import dev.reelay.cli.option.RelayOptions;
import dev.reelay.cli.relay.Clients;
import dev.reelay.cli.relay.Located;
import dev.reelay.cli.session.Session;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Looks at a relay with one request that costs nothing. */
@Command(
        name = "doctor",
        description = "Checks a relay: can it be reached, does it take the key, which shape does it answer, and which"
                + " members does the specification not know. Costs nothing.")
public final class DoctorCommand implements Callable<Integer> {
    private static final String NOBODYS_ID = "00000000-0000-4000-8000-000000000000";

    private final Session session;

    @Parameters(
            arity = "0..1",
            paramLabel = "ID",
            description = "a generation there, or its ref, to look at the shape of; without it only reach and key show")
    private @Nullable String id;

    @Mixin
    private final RelayOptions relay = new RelayOptions();

    /** Makes the command. */
    public DoctorCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Findings findings;
        try (Clients clients = new Clients(relay, session)) {
            Located one = clients.locate(id == null ? NOBODYS_ID : id);
            findings = Findings.of(one, clients.deadline().call());
        }
        FindingsReport.print(findings, id != null, session);
        return findings.exit(id != null);
    }
}
