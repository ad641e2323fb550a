package dev.example.atelier;

import dev.reelay.Operation;
import dev.reelay.RequestField;
import dev.reelay.provider.Capabilities;
import dev.reelay.provider.Relay;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.GenerationDecoder;
import dev.reelay.provider.spi.Origin;
import dev.reelay.provider.spi.RelayOperations;
import dev.reelay.provider.spi.WireProvider;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okhttp3.HttpUrl;

/**
 * The provider {@code atelier}: Atelier relays, one model. Stateless and thread-safe.
 */
@Generated("dev.reelay.generator.processor")
public final class AtelierProvider extends WireProvider {
    /**
     * Makes the provider; {@code ServiceLoader} calls this.
     */
    public AtelierProvider() {
        super(
                "atelier",
                "Atelier",
                List.of(new Relay("atelier", "https://atelier.example/v3", "The relay atelier.")),
                new Capabilities(Map.ofEntries(
                        Map.entry(Operation.CANCEL, Set.of()),
                        Map.entry(Operation.CONTENT, Set.of()),
                        Map.entry(Operation.DELETE, Set.of()),
                        Map.entry(Operation.EXTEND, Set.of(RequestField.PROMPT,
                                RequestField.VIDEO_ID)),
                        Map.entry(Operation.GET, Set.of()),
                        Map.entry(Operation.LIST, Set.of()),
                        Map.entry(Operation.RESOLVE, Set.of()),
                        Map.entry(Operation.SUBMIT, Set.of(
                                RequestField.ASPECT_RATIO,
                                RequestField.AUDIO,
                                RequestField.COUNT,
                                RequestField.DURATION,
                                RequestField.FIRST_FRAME,
                                RequestField.LAST_FRAME,
                                RequestField.MODE,
                                RequestField.NEGATIVE_PROMPT,
                                RequestField.PROMPT,
                                RequestField.REFERENCES,
                                RequestField.SEED)))));
    }

    @Override
    protected List<? extends GenerationDecoder<?>> decoders() {
        return List.of(PieceDecoder.INSTANCE, FoundDecoder.INSTANCE);
    }

    @Override
    public String keyHeader() {
        return "X-Atelier-Key";
    }

    @Override
    public RelayOperations connect(HttpUrl baseUrl, Origin origin) {
        return new AtelierOperations(baseUrl, origin);
    }
}
