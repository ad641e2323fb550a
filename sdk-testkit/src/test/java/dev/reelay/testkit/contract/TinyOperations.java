package dev.reelay.testkit.contract;

import dev.reelay.ExtendRequest;
import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.SubmitRequest;
import dev.reelay.provider.spi.JsonValues;
import dev.reelay.provider.spi.Origin;
import dev.reelay.provider.spi.RelayCall;
import dev.reelay.provider.spi.RelayOperations;
import dev.reelay.testkit.dialect.Members;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** The calls of {@link TinyDialect}, with or without a flaw. */
record TinyOperations(HttpUrl baseUrl, Origin origin, TinyReader reader) implements RelayOperations {
    @Override
    public RelayCall<List<Generation>> submit(SubmitRequest request) {
        if (request.parameters().containsKey("prompt") && flaw() != Flaw.LETS_PARAMETERS_WIN) {
            throw new IllegalArgumentException("prompt is a field");
        }
        Members body = new Members().with("prompt", request.prompt());
        if (flaw() == Flaw.SENDS_NULL || (request.loop() != null && flaw() != Flaw.FORGETS_LOOP)) {
            body.with("loop", request.loop());
        }
        if (flaw() != Flaw.FORGETS_PARAMETERS) {
            body.with(request.parameters());
        }
        return call(post(url("tiny"), body.toMap()));
    }

    @Override
    public RelayCall<List<Generation>> get(GenerationRef ref) {
        HttpUrl url = flaw() == Flaw.LEAVES_IDS_RAW
                ? Objects.requireNonNull(baseUrl.resolve("tiny/" + ref.id()))
                : url("tiny", ref.id());
        return call(new Request.Builder().url(url));
    }

    @Override
    public RelayCall<List<Generation>> extend(GenerationRef ref, ExtendRequest request) {
        return flaw() == Flaw.EXTENDS_INTO_THE_SAME
                ? get(ref)
                : call(post(url("tiny", ref.id(), "more"), Map.of("prompt", request.prompt())));
    }

    @Override
    public RelayCall<List<Generation>> getMany(List<String> ids) {
        return call(post(url("tiny", "batch"), Map.of("ids", ids)));
    }

    @Override
    public RelayCall<String> videoUrl(GenerationRef ref) {
        return new RelayCall<>(
                new Request.Builder().url(url("tiny", ref.id(), "link")).build(), body -> {
                    String link = String.valueOf(JsonValues.ADAPTER.fromJson(body));
                    return flaw() == Flaw.CUTS_THE_LINK ? link.substring(0, link.length() - 1) : link;
                });
    }

    private Flaw flaw() {
        return reader.flaw();
    }

    private HttpUrl url(String... segments) {
        HttpUrl.Builder url = flaw() == Flaw.REPLACES_THE_PATH
                ? Objects.requireNonNull(baseUrl.newBuilder("/"))
                : baseUrl.newBuilder();
        for (String segment : segments) {
            url.addPathSegment(segment);
        }
        return url.build();
    }

    private static Request.Builder post(HttpUrl url, Map<String, ? extends @Nullable Object> body) {
        String json = JsonValues.ADAPTER.serializeNulls().toJson(body);
        return new Request.Builder().url(url).post(RequestBody.create(json, MediaType.get("application/json")));
    }

    private RelayCall<List<Generation>> call(Request.Builder request) {
        if (flaw() == Flaw.ADDS_A_KEY) {
            request.header("Authorization", "Bearer own");
        }
        return new RelayCall<>(request.build(), body -> reader.read(body, origin));
    }
}
