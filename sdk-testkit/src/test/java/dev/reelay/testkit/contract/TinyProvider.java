package dev.reelay.testkit.contract;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import dev.reelay.Generation;
import dev.reelay.Operation;
import dev.reelay.RequestField;
import dev.reelay.provider.Capabilities;
import dev.reelay.provider.Provider;
import dev.reelay.provider.Relay;
import dev.reelay.provider.spi.JsonValues;
import dev.reelay.provider.spi.Origin;
import dev.reelay.provider.spi.RelayFault;
import dev.reelay.provider.spi.RelayOperations;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okio.BufferedSource;
import retrofit2.Retrofit;

/** A provider by hand for {@link TinyDialect}, which gets one thing wrong on request. */
record TinyProvider(Flaw flaw) implements Provider {
    private static final Map<String, RelayFault.Kind> CODES = Map.of(
            "task_not_exist", RelayFault.Kind.NOT_FOUND,
            "insufficient_user_quota", RelayFault.Kind.QUOTA,
            "sensitive_words_detected", RelayFault.Kind.MODERATED);

    @Override
    public String id() {
        return flaw == Flaw.HAS_A_SHOUTED_ID ? "TINY" : "tiny";
    }

    @Override
    public String title() {
        return "Tiny";
    }

    @Override
    public List<Relay> relays() {
        Relay relay = new Relay("tiny", "https://tiny.example", "");
        return flaw == Flaw.NAMES_A_RELAY_TWICE ? List.of(relay, relay) : List.of(relay);
    }

    @Override
    public Capabilities capabilities() {
        Map<Operation, Set<RequestField>> fields = new EnumMap<>(Map.of(
                Operation.SUBMIT, Set.of(RequestField.PROMPT, RequestField.LOOP),
                Operation.GET, Set.of(),
                Operation.EXTEND, flaw == Flaw.EXTENDS_WITHOUT_PROMPT ? Set.of() : Set.of(RequestField.PROMPT),
                Operation.GET_MANY, Set.of(RequestField.IDS),
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
    public JsonAdapter.Factory jsonAdapters() {
        return (type, annotations, moshi) -> null;
    }

    @Override
    public List<Generation> read(BufferedSource body, Origin origin) throws IOException {
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
        return new RelayFault(known ? CODES.get(code) : null, code, message);
    }

    @Override
    public RelayOperations connect(Retrofit retrofit, Origin origin) {
        return new TinyOperations(retrofit.baseUrl(), origin, new TinyReader(flaw));
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
