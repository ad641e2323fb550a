package dev.example.studio;

import dev.reelay.Operation;
import dev.reelay.RequestField;
import dev.reelay.errors.ErrorKind;
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
 * The provider {@code studio}: Studio relays, one model. Stateless and thread-safe.
 */
@Generated("dev.reelay.generator.processor")
public final class StudioProvider extends WireProvider {
    private static final Map<String, ErrorKind> CODES = Map.ofEntries(
            Map.entry("7001", ErrorKind.QUOTA),
            Map.entry("7002", ErrorKind.MODERATED),
            Map.entry("not_nice", ErrorKind.MODERATED));

    /**
     * Makes the provider; {@code ServiceLoader} calls this.
     */
    public StudioProvider() {
        super(
                "studio",
                "Studio",
                List.of(new Relay("studio", "https://studio.example", "The relay studio.")),
                new Capabilities(Map.ofEntries(
                        Map.entry(Operation.GET, Set.of()),
                        Map.entry(Operation.SUBMIT, Set.of(
                                RequestField.ASPECT_RATIO,
                                RequestField.DURATION,
                                RequestField.FIRST_FRAME,
                                RequestField.LAST_FRAME,
                                RequestField.MODEL,
                                RequestField.PROMPT)))));
    }

    @Override
    protected List<? extends GenerationDecoder<?>> decoders() {
        return List.of(JobDecoder.INSTANCE, TicketDecoder.INSTANCE);
    }

    @Override
    protected Map<String, ErrorKind> codes() {
        return CODES;
    }

    @Override
    public RelayOperations connect(HttpUrl baseUrl, Origin origin) {
        return new StudioOperations(baseUrl, origin);
    }
}
