package dev.reelay.kit;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import dev.reelay.ExtendRequest;
import dev.reelay.Generation;
import dev.reelay.GenerationState;
import dev.reelay.Operation;
import dev.reelay.RequestField;
import dev.reelay.SubmitRequest;
import dev.reelay.provider.Capabilities;
import dev.reelay.provider.Provider;
import dev.reelay.provider.Relay;
import dev.reelay.provider.mapping.ErrorField;
import dev.reelay.provider.mapping.ModelField;
import dev.reelay.provider.spi.AnswerReader;
import dev.reelay.provider.spi.FaultReader;
import dev.reelay.provider.spi.GenerationDraft;
import dev.reelay.provider.spi.JsonValues;
import dev.reelay.provider.spi.Origin;
import dev.reelay.provider.spi.RelayCall;
import dev.reelay.provider.spi.RelayFault;
import dev.reelay.provider.spi.RelayOperations;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.BufferedSource;
import retrofit2.Retrofit;

/** A provider of a protocol that no relay speaks, small enough to read at a glance. */
public final class TinyProvider implements Provider {
    private static final Map<String, GenerationState> STATES = Map.of(
            "pending", GenerationState.PENDING,
            "processing", GenerationState.PROCESSING,
            "completed", GenerationState.COMPLETED,
            "failed", GenerationState.FAILED,
            "cancelled", GenerationState.CANCELLED);
    private static final Map<String, RelayFault.Kind> CODES = Map.of(
            "quota_not_enough", RelayFault.Kind.QUOTA,
            "task_not_exist", RelayFault.Kind.NOT_FOUND,
            "prompt_blocked", RelayFault.Kind.MODERATED,
            "success", RelayFault.Kind.NONE);

    private final Map<Operation, Set<RequestField>> capabilities = new EnumMap<>(Map.of(
            Operation.SUBMIT, Set.of(RequestField.PROMPT, RequestField.ASPECT_RATIO),
            Operation.GET, Set.of()));
    private final FaultReader<Object> faults = new FaultReader<>(JsonValues.ADAPTER, CODES, (wire, draft) -> {
        for (String place : new String[] {"error", ""}) {
            draft.offer(ErrorField.CODE, "code", at(wire, place, "code"));
            draft.offer(ErrorField.MESSAGE, "message", at(wire, place, "message"));
        }
    });

    private volatile Runnable whileReading = () -> {};

    /** Adds an operation that the smallest provider does without. */
    public TinyProvider with(Operation operation, RequestField... fields) {
        capabilities.put(operation, Set.of(fields));
        return this;
    }

    /** Runs something whenever an answer is being read. */
    public TinyProvider readingWith(Runnable action) {
        whileReading = action;
        return this;
    }

    @Override
    public String id() {
        return "tiny";
    }

    @Override
    public String title() {
        return "Tiny";
    }

    @Override
    public List<Relay> relays() {
        return List.of(new Relay("alpha", "https://alpha.example", ""), new Relay("beta", null, ""));
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities(capabilities);
    }

    @Override
    public JsonAdapter.Factory jsonAdapters() {
        return (type, annotations, moshi) -> null;
    }

    @Override
    public List<Generation> read(BufferedSource body, Origin origin) throws IOException {
        whileReading.run();
        Object document = JsonValues.ADAPTER.fromJson(JsonReader.of(body));
        List<Generation> found = new ArrayList<>();
        for (Object item : document instanceof List<?> items ? items : List.of(document)) {
            found.add(generation(item, origin));
        }
        return found;
    }

    @Override
    public RelayFault readFault(String body) {
        return faults.read(body);
    }

    @Override
    public RelayOperations connect(Retrofit retrofit, Origin origin) {
        HttpUrl base = retrofit.baseUrl();
        return new RelayOperations() {
            @Override
            public RelayCall<List<Generation>> submit(SubmitRequest request) {
                return post(base.resolve("jobs"), "{\"prompt\":\"" + request.prompt() + "\"}", origin.afterSubmit());
            }

            @Override
            public RelayCall<List<Generation>> extend(String id, ExtendRequest request) {
                return post(
                        base.resolve("jobs/" + id + "/extend"),
                        "{\"prompt\":\"" + request.prompt() + "\"}",
                        origin.afterSubmit());
            }

            @Override
            public RelayCall<List<Generation>> get(String id) {
                return call(new Request.Builder().url(base.resolve("jobs/" + id)), body -> read(body, origin));
            }

            @Override
            public RelayCall<List<Generation>> getMany(List<String> ids) {
                return post(base.resolve("many"), String.join(",", ids), origin);
            }

            @Override
            public RelayCall<String> videoUrl(String id) {
                return call(
                        new Request.Builder().url(base.resolve("jobs/" + id + "/link")),
                        body -> String.valueOf(at(JsonValues.ADAPTER.fromJson(JsonReader.of(body)), "", "url")));
            }
        };
    }

    private RelayCall<List<Generation>> post(HttpUrl url, String body, Origin origin) {
        return call(
                new Request.Builder().url(url).post(RequestBody.create(body, MediaType.get("application/json"))),
                source -> read(source, origin));
    }

    private static <T> RelayCall<T> call(Request.Builder request, AnswerReader<T> reader) {
        return new RelayCall<>(request.build(), reader);
    }

    private static Generation generation(Object item, Origin origin) {
        if (!(item instanceof Map<?, ?>)) {
            throw new JsonDataException("expected an object at $");
        }
        GenerationDraft draft = GenerationDraft.start(STATES);
        draft.offer(ModelField.ID, "id", at(item, "", "id"));
        draft.offer(ModelField.STATE, "state", at(item, "", "state"));
        draft.offer(ModelField.PROMPT, "prompt", at(item, "", "prompt"));
        draft.offer(ModelField.VIDEO_URL, "video", at(item, "", "video"));
        draft.offer(ModelField.VIDEO_DOWNLOAD_URL, "download", at(item, "", "download"));
        draft.offer(ModelField.RAW_VIDEO_URL, "raw", at(item, "", "raw"));
        draft.offer(ModelField.FAILURE_REASON, "reason", at(item, "", "reason"));
        draft.offer(ModelField.ESTIMATED_WAIT, "wait", at(item, "", "wait"));
        return draft.build(origin);
    }

    private static Object at(Object document, String object, String name) {
        Object holder = object.isEmpty() || !(document instanceof Map<?, ?> outer) ? document : outer.get(object);
        return holder instanceof Map<?, ?> map ? map.get(name) : null;
    }
}
