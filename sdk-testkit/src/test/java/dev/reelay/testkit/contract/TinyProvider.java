package dev.reelay.testkit.contract;

import com.squareup.moshi.JsonDataException;
import dev.reelay.Generation;
import dev.reelay.GenerationState;
import dev.reelay.Operation;
import dev.reelay.RequestField;
import dev.reelay.errors.ErrorKind;
import dev.reelay.provider.Capabilities;
import dev.reelay.provider.Relay;
import dev.reelay.provider.spi.GenerationDecoder;
import dev.reelay.provider.spi.JsonValues;
import dev.reelay.provider.spi.Origin;
import dev.reelay.provider.spi.RelayFault;
import dev.reelay.provider.spi.RelayOperations;
import dev.reelay.provider.spi.WireProvider;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okhttp3.HttpUrl;
import okio.Buffer;

/** A provider by hand for {@link TinyDialect}, which gets one thing wrong on request. */
final class TinyProvider extends WireProvider {
    private static final Map<String, ErrorKind> CODES = Map.of(
            "task_not_exist", ErrorKind.NOT_FOUND,
            "insufficient_user_quota", ErrorKind.QUOTA,
            "sensitive_words_detected", ErrorKind.MODERATED);

    private final Flaw flaw;

    TinyProvider(Flaw flaw) {
        super(flaw == Flaw.HAS_A_SHOUTED_ID ? "TINY" : "tiny", "Tiny", relays(flaw), new Capabilities(Map.of()));
        this.flaw = flaw;
    }

    private static List<Relay> relays(Flaw flaw) {
        Relay relay = new Relay("tiny", "https://tiny.example", "");
        return flaw == Flaw.NAMES_A_RELAY_TWICE ? List.of(relay, relay) : List.of(relay);
    }

    @Override
    public String keyHeader() {
        return TinyDialect.KEY_HEADER;
    }

    @Override
    protected List<GenerationDecoder<?>> decoders() {
        return List.of();
    }

    @Override
    public Capabilities capabilities() {
        Map<Operation, Set<RequestField>> fields = new EnumMap<>(Map.of(
                Operation.SUBMIT, Set.of(RequestField.PROMPT, RequestField.LOOP),
                Operation.GET, Set.of(),
                Operation.EXTEND, flaw == Flaw.EXTENDS_WITHOUT_PROMPT ? Set.of() : Set.of(RequestField.PROMPT),
                Operation.GET_MANY, Set.of(),
                Operation.VIDEO_URL, Set.of()));
        if (flaw == Flaw.CANNOT_GET) {
            fields.remove(Operation.GET);
        }
        if (flaw == Flaw.CLAIMS_TOO_LITTLE) {
            fields.remove(Operation.VIDEO_URL);
        }
        return new Capabilities(fields);
    }

    @Override
    public List<Generation> read(Buffer body, Origin origin, GenerationState stateWhenAbsent) throws IOException {
        return flaw == Flaw.READS_ONLY_AFTER_A_CALL ? List.of() : new TinyReader(flaw).read(body, origin);
    }

    @Override
    public RelayFault readFault(String body) {
        Map<?, ?> json = object(body);
        Map<?, ?> error = json.get("error") instanceof Map<?, ?> inner ? inner : json;
        String code =
                flaw == Flaw.TRUSTS_THE_CODE || error.get("code") instanceof String ? (String) error.get("code") : null;
        String message = error.get("message") instanceof String text ? text : null;
        boolean known = code != null && flaw != Flaw.KNOWS_NO_CODES;
        return new RelayFault(known ? CODES.get(code) : null, code, message, false);
    }

    @Override
    public RelayOperations connect(HttpUrl baseUrl, Origin origin) {
        return new TinyOperations(baseUrl, origin, new TinyReader(flaw));
    }

    private Map<?, ?> object(String body) {
        try {
            Object json = JsonValues.ADAPTER.fromJson(body);
            return json instanceof Map<?, ?> map ? map : Map.of();
        } catch (IOException | JsonDataException e) {
            return none(e);
        }
    }

    private Map<?, ?> none(Exception e) {
        if (flaw == Flaw.FAILS_ON_ERRORS) {
            throw new IllegalStateException(e);
        }
        return Map.of();
    }
}
