package dev.reelay.cli.option;

import dev.reelay.GenerationRef;
import org.jspecify.annotations.Nullable;

/**
 * Where to go, as far as the user said.
 *
 * @param provider the provider's id; {@code null} where not said
 * @param relay the relay's name; {@code null} where not said
 * @param baseUrl the relay's base URL, which counts before its name; {@code null} where not said
 */
public record Place(
        @Nullable String provider,
        @Nullable String relay,
        @Nullable String baseUrl) {
    /** Returns this place, with what it leaves unsaid taken from a stored ref. */
    public Place orOf(GenerationRef ref) {
        String from = provider == null ? ref.provider() : provider;
        String at = ref.relay();
        if (relay != null || baseUrl != null || at == null) {
            return new Place(from, relay, baseUrl);
        }
        boolean url = at.contains("://");
        return new Place(from, url ? null : at, url ? at : null);
    }
}
