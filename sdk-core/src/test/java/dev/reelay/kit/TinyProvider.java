package dev.reelay.kit;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.reelay.ExtendRequest;
import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.GenerationState;
import dev.reelay.Operation;
import dev.reelay.RequestField;
import dev.reelay.SubmitRequest;
import dev.reelay.provider.Capabilities;
import dev.reelay.provider.Relay;
import dev.reelay.provider.spi.AnswerReader;
import dev.reelay.provider.spi.GenerationDecoder;
import dev.reelay.provider.spi.GenerationDraft;
import dev.reelay.provider.spi.JsonValues;
import dev.reelay.provider.spi.Leftovers;
import dev.reelay.provider.spi.Origin;
import dev.reelay.provider.spi.RelayCall;
import dev.reelay.provider.spi.RelayOperations;
import dev.reelay.provider.spi.WireObject;
import dev.reelay.provider.spi.WireProvider;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;

/** A provider of a protocol that no relay speaks, small enough to read at a glance. */
public final class TinyProvider extends WireProvider {
    private final Map<Operation, Set<RequestField>> capabilities = new EnumMap<>(Map.of(
            Operation.SUBMIT, Set.of(RequestField.PROMPT, RequestField.ASPECT_RATIO),
            Operation.GET, Set.of()));

    public TinyProvider() {
        super(
                "tiny",
                "Tiny",
                List.of(new Relay("alpha", "https://alpha.example", ""), new Relay("beta", null, "")),
                new Capabilities(Map.of()));
    }

    private volatile Runnable whileReading = () -> {};
    private volatile String keyHeader = "";

    /** Takes its key in a header of its own. */
    public TinyProvider keyIn(String header) {
        keyHeader = header;
        return this;
    }

    @Override
    public String keyHeader() {
        return keyHeader;
    }

    /** Runs something whenever an answer is being read. */
    public TinyProvider readingWith(Runnable action) {
        whileReading = action;
        return this;
    }

    /** Adds an operation that the smallest provider does without. */
    public TinyProvider with(Operation operation, RequestField... fields) {
        capabilities.put(operation, Set.of(fields));
        return this;
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities(capabilities);
    }

    @Override
    protected List<JobDecoder> decoders() {
        return List.of(JobDecoder.INSTANCE);
    }

    @Override
    public RelayOperations connect(HttpUrl base, Origin origin) {
        AnswerReader<List<Generation>> answers = reader(origin, GenerationState.UNKNOWN);
        AnswerReader<List<Generation>> accepted = reader(origin, GenerationState.PENDING);
        return new RelayOperations() {
            @Override
            public RelayCall<List<Generation>> submit(SubmitRequest request) {
                return post(base.resolve("jobs"), "{\"prompt\":\"" + request.prompt() + "\"}", accepted);
            }

            @Override
            public RelayCall<List<Generation>> extend(GenerationRef ref, ExtendRequest request) {
                return post(
                        base.resolve("jobs/" + ref.id() + "/extend"),
                        "{\"prompt\":\"" + request.prompt() + "\"}",
                        accepted);
            }

            @Override
            public RelayCall<List<Generation>> get(GenerationRef ref) {
                return call(new Request.Builder().url(base.resolve("jobs/" + ref.id())), answers);
            }

            @Override
            public RelayCall<List<Generation>> getMany(List<String> ids) {
                return post(base.resolve("many"), String.join(",", ids), answers);
            }

            @Override
            public RelayCall<String> videoUrl(GenerationRef ref) {
                return call(
                        new Request.Builder().url(base.resolve("jobs/" + ref.id() + "/link")),
                        body -> String.valueOf(
                                ((Map<?, ?>) JsonValues.ADAPTER.fromJson(JsonReader.of(body))).get("url")));
            }
        };
    }

    private AnswerReader<List<Generation>> reader(Origin origin, GenerationState stateWhenAbsent) {
        AnswerReader<List<Generation>> reader = JobDecoder.INSTANCE.reader(origin, stateWhenAbsent);
        return body -> {
            whileReading.run();
            return reader.read(body);
        };
    }

    private static <T> RelayCall<T> post(HttpUrl url, String body, AnswerReader<T> reader) {
        return call(
                new Request.Builder().url(url).post(RequestBody.create(body, MediaType.get("application/json"))),
                reader);
    }

    private static <T> RelayCall<T> call(Request.Builder request, AnswerReader<T> reader) {
        return new RelayCall<>(request.build(), reader);
    }

    /** One job, of whose members no specification knows any. */
    record Job(Map<String, Object> unknownMembers) implements WireObject {}

    /** Reads {@link Job}, as generated code would. */
    static final class JobDecoder extends GenerationDecoder<Job> {
        static final JobDecoder INSTANCE = new JobDecoder();

        private JobDecoder() {
            super(new JobAdapter(), null, Map.of());
        }

        @Override
        protected void read(Job job, GenerationDraft draft, Leftovers at) {
            draft.id(at, "id", null, 0);
            draft.state(at, "state", null);
            draft.prompt(at, "prompt", null);
            draft.video().url(at, "video", null);
            draft.video().downloadUrl(at, "download", null);
            draft.rawVideo().url(at, "raw", null);
            draft.failureReason(at, "reason", null);
            draft.estimatedWait(at, "wait", null);
        }
    }

    private static final class JobAdapter extends JsonAdapter<Job> {
        @Override
        @SuppressWarnings("unchecked")
        public Job fromJson(JsonReader reader) throws IOException {
            if (JsonValues.ADAPTER.fromJson(reader) instanceof Map<?, ?> members) {
                return new Job((Map<String, Object>) members);
            }
            throw new JsonDataException("expected an object at $");
        }

        @Override
        public void toJson(JsonWriter writer, Job job) throws IOException {
            JsonValues.ADAPTER.toJson(writer, job.unknownMembers());
        }
    }
}
