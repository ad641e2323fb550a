package dev.reelay.cli.config;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the configuration file says.
 *
 * @param relays by their names
 * @param defaultRelay the name of the relay for commands that name none; {@code null} where there is none
 */
public record Config(
        Map<String, NamedRelay> relays, @Nullable String defaultRelay) {
    /** What a user without a configuration file has. */
    public static final Config EMPTY = new Config(Map.of(), null);

    /** Copies the map. */
    public Config {
        relays = Map.copyOf(relays);
    }

    /** Returns the relay with a name; {@code null} where the user named none so. */
    public @Nullable NamedRelay named(@Nullable String name) {
        return name == null ? null : relays.get(name);
    }

    /**
     * Returns the relay that is at a place of a provider, so that a stored ref finds its key.
     *
     * @param relay a name in the provider's specification; {@code null} for none
     * @param baseUrl a base URL; {@code null} for none
     */
    public @Nullable NamedRelay at(String provider, @Nullable String relay, @Nullable String baseUrl) {
        return relays.values().stream()
                .filter(one -> one.provider() == null || one.provider().equals(provider))
                .filter(one -> baseUrl == null
                        ? one.baseUrl() == null && relay != null && relay.equals(one.relay())
                        : Urls.same(baseUrl, one.baseUrl()))
                .findFirst()
                .orElse(null);
    }
}
