package dev.reelay.cli.option;

import dev.reelay.provider.Providers;
import dev.reelay.provider.Relay;
import java.util.Iterator;

/** The names of all relays in the providers' specifications, for completion. */
final class RelayNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return Providers.all().stream()
                .flatMap(provider -> provider.relays().stream())
                .map(Relay::name)
                .iterator();
    }
}
