package dev.reelay.cli.relay;

import dev.reelay.cli.config.Config;
import dev.reelay.cli.config.Urls;
import dev.reelay.provider.Provider;

/**
 * The hosts that a key may go to though nothing but a ref names them. A ref can come from anybody, and its base URL could
 * collect keys.
 *
 * @param config the user's own relays
 */
record KnownHosts(Config config) {
    /** Tells whether the user or the provider's specification knows a base URL, or it is on this machine. */
    boolean know(Provider provider, String baseUrl) {
        return Urls.isLoopback(baseUrl)
                || config.at(provider.id(), null, baseUrl) != null
                || provider.relays().stream().anyMatch(relay -> Urls.same(relay.baseUrl(), baseUrl));
    }
}
