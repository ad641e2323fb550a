package dev.reelay.provider.spi;

import dev.reelay.GenerationRef;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where an answer comes from.
 *
 * @param provider the provider's id
 * @param relay the relay's name or base URL; {@code null} when unknown
 */
public record Origin(String provider, @Nullable String relay) {
    /** @throws NullPointerException if {@code provider} is null */
    public Origin {
        Objects.requireNonNull(provider, "provider");
    }

    /** Names a generation of this origin. */
    public GenerationRef ref(String id) {
        return GenerationRef.of(provider, relay, id);
    }
}
