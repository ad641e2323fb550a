package dev.reelay.cli.relay;

import dev.reelay.cli.config.Config;
import dev.reelay.cli.failure.CommandFailure;
import dev.reelay.cli.option.Place;
import dev.reelay.cli.option.ProviderChoice;
import dev.reelay.provider.Provider;
import dev.reelay.provider.Providers;
import dev.reelay.provider.Relay;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the provider of a relay that the configuration does not name, and says what there is where it finds none. */
final class RelayChoice {
    private RelayChoice() {}

    /** @throws CommandFailure if there is no such provider, or it has no such relay */
    static Provider provider(Place place, Config config) {
        String relay = place.relay();
        if (relay == null) {
            return ProviderChoice.of(place.provider());
        }
        if (place.provider() == null) {
            throw CommandFailure.usage(withoutProvider(relay, config));
        }
        Provider provider = ProviderChoice.of(place.provider());
        if (!has(provider, relay)) {
            throw CommandFailure.usage("unknown relay \"" + relay + "\" of " + provider.id() + "; there are: "
                    + provider.relays().stream().map(Relay::name).collect(Collectors.joining(", ")) + configured(config)
                    + "; or give a --base-url");
        }
        return provider;
    }

    private static String withoutProvider(String relay, Config config) {
        List<String> speaking = Providers.all().stream()
                .filter(provider -> has(provider, relay))
                .map(Provider::id)
                .toList();
        return speaking.isEmpty()
                ? "no relay \"" + relay + "\" is known" + configured(config)
                        + "; 'reelay providers' lists the others, which need -p"
                : "no provider given for the relay " + relay + "; add -p " + String.join(" or -p ", speaking);
    }

    private static boolean has(Provider provider, String relay) {
        return provider.relays().stream().anyMatch(one -> one.name().equals(relay));
    }

    private static String configured(Config config) {
        return config.relays().isEmpty()
                ? ""
                : "; the configuration names: "
                        + config.relays().keySet().stream().sorted().collect(Collectors.joining(", "));
    }
}
