package dev.reelay.luma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.reelay.GenerationRef;
import dev.reelay.GetResult;
import dev.reelay.SubmitRequest;
import dev.reelay.VideoClient;
import dev.reelay.errors.NotFoundException;
import dev.reelay.errors.QuotaException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletionException;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Errors that repeat the id of what they are about are no generations, blocking and asynchronous. */
class LumaRefusalsTest {
    private static final String UNKNOWN =
            "{\"id\":\"2\",\"error\":{\"code\":\"task_not_exist\",\"message\":\"no such task\"}}";

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
                .provider(new LumaProvider())
                .baseUrl(server.url("/").toString())
                .apiKey("key")
                .build();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void submitThatIsRefusedUnderAnIdIsNotAccepted(boolean async) {
        server.enqueue(new MockResponse.Builder()
                .body("{\"id\":\"1\",\"error\":{\"code\":\"insufficient_quota\",\"message\":\"top up\"}}")
                .build());

        try (VideoClient client = client()) {
            SubmitRequest request = SubmitRequest.of("a heron");
            assertThatExceptionOfType(QuotaException.class)
                    .isThrownBy(() -> unwrapped(
                            async, () -> client.async().submit(request).join(), () -> client.submit(request)))
                    .withMessageContaining("top up");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void oneThatTheAnswerForManyRefusesIsAskedForByItself(boolean async) throws Exception {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return request.getMethod().equals("POST")
                        ? new MockResponse.Builder()
                                .body("[{\"id\":\"1\",\"state\":\"queued\"}," + UNKNOWN + "]")
                                .build()
                        : new MockResponse.Builder().code(400).body(UNKNOWN).build();
            }
        });

        try (VideoClient client = client()) {
            List<GenerationRef> refs = List.of(client.ref("1"), client.ref("2"));
            List<GetResult> results = async ? client.async().getAll(refs).join() : client.getAll(refs);

            assertThat(results.get(0).generation()).isNotNull();
            assertThat(results.get(1).error()).isInstanceOf(NotFoundException.class);
        }
        server.takeRequest();
        assertThat(server.takeRequest().getTarget()).isEqualTo("/luma/generations/2");
    }

    private static void unwrapped(boolean async, Runnable asynchronous, Runnable blocking) {
        try {
            (async ? asynchronous : blocking).run();
        } catch (CompletionException e) {
            throw (RuntimeException) e.getCause();
        }
    }
}
