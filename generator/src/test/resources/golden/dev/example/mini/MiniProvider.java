package dev.example.mini;

import com.google.auto.service.AutoService;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.example.mini.wire.MiniApi;
import dev.example.mini.wire.WireAdapters;
import dev.reelay.Generation;
import dev.reelay.Operation;
import dev.reelay.RequestField;
import dev.reelay.provider.Capabilities;
import dev.reelay.provider.Provider;
import dev.reelay.provider.Relay;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.KnownMembers;
import dev.reelay.provider.spi.Origin;
import dev.reelay.provider.spi.RelayFault;
import dev.reelay.provider.spi.RelayOperations;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import okio.BufferedSource;
import retrofit2.Retrofit;

/**
 * The provider {@code mini}: Mini relays, one model. Stateless and thread-safe.
 */
@Generated("dev.reelay.generator.processor")
@AutoService(Provider.class)
@SuppressWarnings("exports")
public final class MiniProvider implements Provider {
    private static final List<Relay> RELAYS = List.of(
            new Relay("mini", "https://mini.example/pro", "The relay mini."),
            new Relay("hidden", null, "A relay that only its customers know."));

    private static final Capabilities CAPABILITIES = new Capabilities(Map.ofEntries(
            Map.entry(Operation.SUBMIT, Set.of(RequestField.PROMPT, RequestField.LOOP, RequestField.DURATION, RequestField.FIRST_FRAME)),
            Map.entry(Operation.GET, Set.of()),
            Map.entry(Operation.EXTEND, Set.of(RequestField.PROMPT)),
            Map.entry(Operation.GET_MANY, Set.of(RequestField.IDS)),
            Map.entry(Operation.VIDEO_URL, Set.of()),
            Map.entry(Operation.BALANCE, Set.of())));

    /**
     * Makes the provider; {@link ServiceLoader} calls this.
     */
    public MiniProvider() {
    }

    @Override
    public String id() {
        return "mini";
    }

    @Override
    public String title() {
        return "Mini";
    }

    @Override
    public List<Relay> relays() {
        return RELAYS;
    }

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public JsonAdapter.Factory jsonAdapters() {
        return WireAdapters.FACTORY;
    }

    @Override
    public List<Generation> read(BufferedSource body, Origin origin) throws IOException {
        return Decoding.DECODER.read(body, origin);
    }

    @Override
    public RelayFault readFault(String body) {
        return Decoding.DECODER.readFault(body);
    }

    @Override
    public KnownMembers knownMembers() {
        return Members.KNOWN;
    }

    @Override
    public RelayOperations connect(Retrofit retrofit, Origin origin) {
        return new MiniOperations(retrofit.create(MiniApi.class), Decoding.DECODER, origin);
    }

    /**
     * Made when it is first needed.
     */
    private static final class Decoding {
        static final MiniDecoder DECODER = new MiniDecoder(new Moshi.Builder().add(WireAdapters.FACTORY).build());
    }

    /**
     * Made when it is first needed.
     */
    private static final class Members {
        static final KnownMembers KNOWN = new KnownMembers("Task", Map.ofEntries(
                Map.entry("Task", Map.ofEntries(
                        Map.entry("id", ""),
                        Map.entry("state", ""),
                        Map.entry("request", "Request"),
                        Map.entry("video", "Video"),
                        Map.entry("liked", ""),
                        Map.entry("seconds_left", ""),
                        Map.entry("attempts", ""),
                        Map.entry("tags", ""),
                        Map.entry("labels", ""),
                        Map.entry("class", ""),
                        Map.entry("data", "Task"))),
                Map.entry("Request", Map.ofEntries(
                        Map.entry("prompt", ""))),
                Map.entry("Video", Map.ofEntries(
                        Map.entry("url", ""),
                        Map.entry("width", "")))));
    }
}
