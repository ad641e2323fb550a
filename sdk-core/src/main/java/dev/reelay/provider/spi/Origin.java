package dev.reelay.provider.spi;

import dev.reelay.GenerationRef;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where an answer comes from.
 *
 * @param provider the provider's id
 * @param relay the relay's name or base URL; {@code null} when unknown
 * @param kept what the refs of the answer's generations keep for later calls; {@code null} for nothing
 */
public record Origin(
        String provider, @Nullable String relay, @Nullable String kept) {
    /** @throws NullPointerException if {@code provider} is null */
    public Origin {
        Objects.requireNonNull(provider, "provider");
    }

    /** Makes an origin whose refs keep nothing. */
    public Origin(String provider, @Nullable String relay) {
        this(provider, relay, null);
    }

    /** Returns the same origin, with refs that keep something for later calls. */
    public Origin keeping(String something) {
        return new Origin(provider, relay, something);
    }

    /** Names a generation of this origin. */
    public GenerationRef ref(String id) {
        GenerationRef ref = GenerationRef.of(provider, relay, id);
        return kept == null ? ref : ref.withProviderState(kept);
    }
}
