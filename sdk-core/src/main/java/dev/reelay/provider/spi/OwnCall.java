package dev.reelay.provider.spi;

import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.OwnRequest;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A provider's own request, and how it is prepared.
 *
 * @param <O> the provider's operations
 * @param about the generation that it is about; {@code null} for none
 * @param operations the type of the provider's operations at a relay
 * @param prepare prepares the call, whose answer holds exactly one generation
 */
public record OwnCall<O extends RelayOperations>(
        String provider,
        String name,
        @Nullable GenerationRef about,
        Class<O> operations,
        Function<O, RelayCall<List<Generation>>> prepare)
        implements OwnRequest {
    /**
     * Prepares the call at one relay.
     *
     * @throws ClassCastException if the operations are another provider's
     */
    public RelayCall<List<Generation>> at(RelayOperations relay) {
        return prepare.apply(operations.cast(relay));
    }
}
