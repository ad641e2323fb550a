package dev.reelay.cli.command;

import dev.reelay.cli.output.ProviderList;
import dev.reelay.cli.session.Session;
import dev.reelay.provider.Providers;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists the providers on the class path. */
@Command(name = "providers", description = "Lists the providers: their relays, base URLs and operations.")
public final class ProvidersCommand implements Callable<Integer> {
    private final Session session;

    /** Makes the command. */
    public ProvidersCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ProviderList.print(Providers.all(), session);
        return 0;
    }
}
