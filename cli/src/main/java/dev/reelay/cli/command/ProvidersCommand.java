package dev.reelay.cli.command;

import dev.reelay.cli.output.GenerationPrinter;
import dev.reelay.cli.output.ProviderJson;
import dev.reelay.cli.output.ProviderTable;
import dev.reelay.cli.session.Session;
import dev.reelay.provider.Provider;
import dev.reelay.provider.Providers;
import java.util.List;
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
        List<Provider> all = Providers.all();
        if (session.options().json()) {
            all.forEach(provider -> session.out().println(ProviderJson.line(provider)));
        } else {
            session.out().print(ProviderTable.text(all, GenerationPrinter.width(session)));
        }
        return 0;
    }
}
