package dev.example.studio;

import dev.example.studio.wire.FromPictureJsonAdapter;
import dev.example.studio.wire.FromTextJsonAdapter;
import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.GenerationState;
import dev.reelay.SubmitRequest;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.Origin;
import dev.reelay.provider.spi.RelayCall;
import dev.reelay.provider.spi.RelayOperations;
import dev.reelay.provider.spi.RelayRequest;
import dev.reelay.provider.spi.RequestValues;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.Request;

/**
 * Prepares the calls of {@code StudioApi}.
 */
@Generated("dev.reelay.generator.processor")
final class StudioOperations implements RelayOperations {
    private final HttpUrl baseUrl;

    private final Origin origin;

    StudioOperations(HttpUrl baseUrl, Origin origin) {
        this.baseUrl = baseUrl;
        this.origin = origin;
    }

    @Override
    public RelayCall<List<Generation>> submit(SubmitRequest request) {
        if (request.firstFrame() != null) {
            RequestValues.refuse(request.aspectRatio(), "aspectRatio", "createFromPicture");
            Request http = RelayRequest.of(baseUrl, "POST")
                    .path("v2/picture")
                    .header("X-Studio-Version", "2026-11-01")
                    .json(FromPictureJsonAdapter.INSTANCE,
                            StudioRequests.createFromPicture(request))
                    .build();
            return new RelayCall<>(http,
                    TicketDecoder.INSTANCE.reader(origin, GenerationState.PENDING));
        }
        RequestValues.refuse(request.lastFrame(), "lastFrame", "createFromText");
        Request http = RelayRequest.of(baseUrl, "POST")
                .path("v2/text")
                .query("mode", "fast & \"cheap\"")
                .header("X-Studio-Version", "2026-11-01")
                .json(FromTextJsonAdapter.INSTANCE, StudioRequests.createFromText(request))
                .build();
        return new RelayCall<>(http,
                TicketDecoder.INSTANCE.reader(origin, GenerationState.PENDING));
    }

    @Override
    public RelayCall<List<Generation>> get(GenerationRef ref) {
        Request http = RelayRequest.of(baseUrl, "GET")
                .path("v2/jobs")
                .query("job_id", ref.id())
                .header("X-Studio-Version", "2026-11-01")
                .build();
        return new RelayCall<>(http, JobDecoder.INSTANCE.reader(origin, GenerationState.UNKNOWN));
    }
}
