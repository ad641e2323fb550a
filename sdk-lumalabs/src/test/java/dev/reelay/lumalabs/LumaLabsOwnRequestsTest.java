package dev.reelay.lumalabs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.GenerationState;
import dev.reelay.OwnRequest;
import dev.reelay.VideoClient;
import dev.reelay.errors.InvalidRequestException;
import dev.reelay.errors.QuotaException;
import dev.reelay.errors.SubmitOutcomeUnknownException;
import dev.reelay.lumalabs.wire.Media;
import dev.reelay.lumalabs.wire.ModifyBody;
import dev.reelay.lumalabs.wire.UpscaleBody;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Luma alone makes of a video is paid for as carefully as a submit, blocking and asynchronous. */
class LumaLabsOwnRequestsTest {
    private static final UpscaleBody LARGER = new UpscaleBody("upscale_video", "4k", null, Map.of());

    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private VideoClient client() {
        return VideoClient.builder()
                .provider(new LumaLabsProvider())
                .baseUrl(server.url("/").toString())
                .apiKey("key")
                .build();
    }

    private static Generation submit(VideoClient client, OwnRequest request, boolean async) {
        try {
            return async ? client.async().submit(request).join() : client.submit(request);
        } catch (CompletionException e) {
            throw (RuntimeException) e.getCause();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void upscaleGoesToTheGenerationThatItIsAbout(boolean async) throws Exception {
        server.enqueue(new MockResponse.Builder()
                .code(201)
                .body("{\"id\":\"larger\",\"state\":\"queued\"}")
                .build());

        try (VideoClient client = client()) {
            Generation accepted =
                    submit(client, LumaLabsOwnRequests.upscaleGeneration(client.ref("small"), LARGER), async);

            assertThat(accepted.id()).isEqualTo("larger");
            assertThat(accepted.state()).isEqualTo(GenerationState.PENDING);
        }
        RecordedRequest request = server.takeRequest();
        assertThat(request.getMethod() + " " + request.getTarget()).isEqualTo("POST /generations/small/upscale");
        assertThat(Objects.requireNonNull(request.getBody()).utf8())
                .isEqualTo("{\"generation_type\":\"upscale_video\",\"resolution\":\"4k\"}");
        assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer key");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void modifyStartsFromABodyAlone(boolean async) throws Exception {
        server.enqueue(new MockResponse.Builder()
                .code(201)
                .body("{\"id\":\"anew\",\"state\":\"queued\"}")
                .build());
        ModifyBody body = new ModifyBody(
                "modify_video",
                new Media("https://img.example/1.mp4", Map.of()),
                null,
                "ray-2",
                "flex_1",
                "snow",
                null,
                Map.of());

        try (VideoClient client = client()) {
            assertThat(submit(client, LumaLabsOwnRequests.modifyVideo(body), async)
                            .id())
                    .isEqualTo("anew");
        }
        assertThat(server.takeRequest().getTarget()).isEqualTo("/generations/video/modify");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void lostAnswerIsNotPaidForTwice(boolean async) {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(SocketEffect.ShutdownConnection.INSTANCE)
                .build());

        try (VideoClient client = client()) {
            OwnRequest request = LumaLabsOwnRequests.upscaleGeneration(client.ref("small"), LARGER);
            assertThatExceptionOfType(SubmitOutcomeUnknownException.class)
                    .isThrownBy(() -> submit(client, request, async))
                    .withMessageContaining("upscaleGeneration small");
        }
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void refusalSaysThatNothingWasCharged(boolean async) {
        server.enqueue(new MockResponse.Builder()
                .code(402)
                .body("{\"detail\":\"Insufficient credits\"}")
                .build());

        try (VideoClient client = client()) {
            OwnRequest request = LumaLabsOwnRequests.upscaleGeneration(client.ref("small"), LARGER);
            assertThatExceptionOfType(QuotaException.class)
                    .isThrownBy(() -> submit(client, request, async))
                    .withMessageContaining("nothing was charged");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void requestThatIsNotForThisClientIsNotSent(boolean async) {
        GenerationRef elsewhere = GenerationRef.parse("reelay:lumalabs:official:small");
        try (VideoClient client = client()) {
            assertThatExceptionOfType(InvalidRequestException.class)
                    .isThrownBy(() -> submit(client, LumaLabsOwnRequests.upscaleGeneration(elsewhere, LARGER), async))
                    .withMessageContaining("belongs to another relay");
        }
        assertThat(server.getRequestCount()).isZero();
    }
}
