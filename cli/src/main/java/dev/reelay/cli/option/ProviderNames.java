package dev.reelay.cli.option;

import dev.reelay.provider.Provider;
import dev.reelay.provider.Providers;
import java.util.Iterator;

/** The ids of all providers, for completion. */
public final class ProviderNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return Providers.all().stream().map(Provider::id).iterator();
    }
}
