package dev.example.mini;

import dev.example.mini.wire.ExtendBodyJsonAdapter;
import dev.example.mini.wire.IdsJsonAdapter;
import dev.example.mini.wire.Link;
import dev.example.mini.wire.LinkJsonAdapter;
import dev.example.mini.wire.SubmitBodyJsonAdapter;
import dev.reelay.ExtendRequest;
import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.GenerationState;
import dev.reelay.SubmitRequest;
import dev.reelay.provider.spi.BalanceCall;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.Origin;
import dev.reelay.provider.spi.RelayCall;
import dev.reelay.provider.spi.RelayOperations;
import dev.reelay.provider.spi.RelayRequest;
import dev.reelay.provider.spi.WireJson;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.Request;

/**
 * Prepares the calls of {@code MiniApi}.
 */
@Generated("dev.reelay.generator.processor")
final class MiniOperations implements RelayOperations {
    private final HttpUrl baseUrl;

    private final Origin origin;

    MiniOperations(HttpUrl baseUrl, Origin origin) {
        this.baseUrl = baseUrl;
        this.origin = origin;
    }

    @Override
    public RelayCall<List<Generation>> submit(SubmitRequest request) {
        Request http = RelayRequest.of(baseUrl, "POST")
                .path("tasks")
                .json(SubmitBodyJsonAdapter.INSTANCE, MiniRequests.submitTask(request))
                .build();
        return new RelayCall<>(http, MiniDecoder.INSTANCE.reader(origin, GenerationState.PENDING));
    }

    @Override
    public RelayCall<List<Generation>> get(GenerationRef ref) {
        Request http = RelayRequest.of(baseUrl, "GET")
                .path("tasks")
                .segment(ref.id())
                .build();
        return new RelayCall<>(http, MiniDecoder.INSTANCE.reader(origin, GenerationState.UNKNOWN));
    }

    @Override
    public RelayCall<List<Generation>> extend(GenerationRef ref, ExtendRequest request) {
        Request http = RelayRequest.of(baseUrl, "POST")
                .path("tasks")
                .segment(ref.id())
                .path("extend")
                .json(ExtendBodyJsonAdapter.INSTANCE, MiniRequests.extendTask(request))
                .build();
        return new RelayCall<>(http, MiniDecoder.INSTANCE.reader(origin, GenerationState.PENDING));
    }

    @Override
    public RelayCall<List<Generation>> getMany(List<String> ids) {
        Request http = RelayRequest.of(baseUrl, "POST")
                .path("tasks/list")
                .json(IdsJsonAdapter.INSTANCE, MiniRequests.listTasks(ids))
                .build();
        return new RelayCall<>(http, MiniDecoder.INSTANCE.reader(origin, GenerationState.UNKNOWN));
    }

    @Override
    public RelayCall<String> videoUrl(GenerationRef ref) {
        Request http = RelayRequest.of(baseUrl, "GET")
                .path("tasks")
                .segment(ref.id())
                .path("link")
                .build();
        return new RelayCall<>(http,
                WireJson.linkReader(LinkJsonAdapter.INSTANCE, Link::url, "url"));
    }

    @Override
    public List<BalanceCall> balance() {
        return MiniCalls.calls(baseUrl);
    }
}
