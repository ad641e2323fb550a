package dev.reelay.cli.option;

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
    /** Tells whether a relay is said, rather than at most its protocol. */
    public boolean namesRelay() {
        return relay != null || baseUrl != null;
    }

    /** Returns this place, with the provider if none was said. */
    public Place orProvider(String otherwise) {
        return provider == null ? new Place(otherwise, relay, baseUrl) : this;
    }
}
