package dev.example.mini;

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
 * The provider {@code mini}: Mini relays, one model. Stateless and thread-safe.
 */
@Generated("dev.reelay.generator.processor")
public final class MiniProvider extends WireProvider {
    private static final Map<String, ErrorKind> CODES = Map.ofEntries(Map.entry("broke", ErrorKind.QUOTA));

    /**
     * Makes the provider; {@code ServiceLoader} calls this.
     */
    public MiniProvider() {
        super(
                "mini",
                "Mini",
                List.of(
                        new Relay("mini", "https://mini.example/pro", "The relay mini."),
                        new Relay("hidden", null, "A relay that only its customers know.")),
                new Capabilities(Map.ofEntries(
                        Map.entry(Operation.EXTEND, Set.of(RequestField.PROMPT)),
                        Map.entry(Operation.GET, Set.of()),
                        Map.entry(Operation.GET_MANY, Set.of()),
                        Map.entry(Operation.SUBMIT, Set.of(
                                RequestField.DURATION,
                                RequestField.FIRST_FRAME,
                                RequestField.LOOP,
                                RequestField.PROMPT)),
                        Map.entry(Operation.VIDEO_URL, Set.of()),
                        Map.entry(Operation.BALANCE, Set.of()))));
    }

    @Override
    protected List<? extends GenerationDecoder<?>> decoders() {
        return List.of(MiniDecoder.INSTANCE);
    }

    @Override
    protected Map<String, ErrorKind> codes() {
        return CODES;
    }

    @Override
    public RelayOperations connect(HttpUrl baseUrl, Origin origin) {
        return new MiniOperations(baseUrl, origin);
    }
}
