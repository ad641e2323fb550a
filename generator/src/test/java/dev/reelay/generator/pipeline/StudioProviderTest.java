package dev.reelay.generator.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.GenerationState;
import dev.reelay.ImageInput;
import dev.reelay.Operation;
import dev.reelay.RequestField;
import dev.reelay.SubmitRequest;
import dev.reelay.Video;
import dev.reelay.errors.ErrorKind;
import dev.reelay.provider.spi.Origin;
import dev.reelay.provider.spi.RelayCall;
import dev.reelay.provider.spi.RelayOperations;
import dev.reelay.provider.spi.WireProvider;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a mapping can say beside the usual, compiled and driven against a server. */
class StudioProviderTest {
    private static final String PICTURE = "data:image/png;base64,iVBORw0KGgo=";
    private static WireProvider provider;

    private final MockWebServer server = new MockWebServer();
    private final OkHttpClient http = new OkHttpClient();
    private RelayOperations operations;

    @BeforeAll
    static void generate(@TempDir Path folder) throws IOException {
        provider = new CompiledClasses(Pipeline.studio(folder).compile())
                .make("dev.example.studio.StudioProvider", WireProvider.class);
    }

    @BeforeEach
    void connect() throws IOException {
        server.start();
        operations = provider.connect(server.url("/"), new Origin("studio", null));
    }

    @AfterEach
    void close() {
        server.close();
    }

    private Generation answer(RelayCall<List<Generation>> call, String body) throws IOException {
        server.enqueue(new MockResponse.Builder().body(body).build());
        try (Response response = http.newCall(call.request()).execute()) {
            return call.reader().read(response.body().source()).get(0);
        }
    }

    private static GenerationRef ref(String id) {
        return GenerationRef.of("studio", null, id);
    }

    private static Generation read(String body) {
        return provider.decode(body, null).get(0);
    }

    @Test
    void textGoesToTheCallForText() throws Exception {
        SubmitRequest request = SubmitRequest.builder("a cat")
                .duration(Duration.ofSeconds(5))
                .aspectRatio("16:9")
                .build();

        Generation accepted = answer(operations.submit(request), "{\"ticket\":\"t1\",\"position\":3}");

        assertThat(accepted.id()).isEqualTo("t1");
        assertThat(accepted.state()).isEqualTo(GenerationState.PENDING);
        assertThat(accepted.extras()).containsEntry("position", 3L);
        RecordedRequest sent = server.takeRequest();
        assertThat(sent.getMethod()).isEqualTo("POST");
        assertThat(sent.getUrl().encodedPath()).isEqualTo("/v2/text");
        assertThat(sent.getUrl().queryParameter("mode")).isEqualTo("fast & \"cheap\"");
        assertThat(sent.getUrl().queryParameterNames()).containsExactly("mode");
        assertThat(sent.getHeaders().get("X-Studio-Version")).isEqualTo("2026-11-01");
        assertThat(sent.getBody().utf8())
                .isEqualTo("{\"input\":{\"prompt\":\"a cat\"},\"settings\":{\"seconds\":\"5\",\"ratio\":\"16:9\"},"
                        + "\"watermark\":false,\"version\":3}");
    }

    @Test
    void objectsOfWhichNothingIsSetAreLeftOut() throws Exception {
        answer(operations.submit(SubmitRequest.of("a cat")), "{\"ticket\":\"t1\"}");

        assertThat(server.takeRequest().getBody().utf8())
                .isEqualTo("{\"input\":{\"prompt\":\"a cat\"},\"watermark\":false,\"version\":3}");
    }

    @Test
    void pictureGoesToTheCallForPictures() throws Exception {
        SubmitRequest request = SubmitRequest.builder("a cat")
                .firstFrame(ImageInput.url(PICTURE))
                .lastFrame(ImageInput.url("https://pictures.example/end.png"))
                .model("m2")
                .duration(Duration.ofSeconds(8))
                .build();

        answer(operations.submit(request), "{\"ticket\":\"t1\"}");

        RecordedRequest sent = server.takeRequest();
        assertThat(sent.getTarget()).isEqualTo("/v2/picture");
        assertThat(sent.getHeaders().get("X-Studio-Version")).isEqualTo("2026-11-01");
        assertThat(sent.getBody().utf8())
                .isEqualTo("{\"input\":{\"prompt\":\"a cat\",\"picture\":\"iVBORw0KGgo=\","
                        + "\"closing\":{\"picture\":\"https://pictures.example/end.png\",\"weight\":0.5}},"
                        + "\"model\":\"m2\",\"seconds\":8}");
    }

    @Test
    void requiredFieldIsAskedForBeforeAnythingIsSent() {
        SubmitRequest request = SubmitRequest.builder("a cat")
                .firstFrame(ImageInput.url(PICTURE))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> operations.submit(request))
                .withMessage("the relay requires \"model\": set model in the request");
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void fieldOfAnotherCallIsRefusedAndNotLost() {
        assertThat(provider.capabilities().takes(Operation.SUBMIT, RequestField.LAST_FRAME))
                .isTrue();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> operations.submit(SubmitRequest.builder("a cat")
                        .lastFrame(ImageInput.url(PICTURE))
                        .build()))
                .withMessage(
                        "lastFrame does not go with what else the request says, as createFromText does not take it:"
                                + " leave it out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> operations.submit(SubmitRequest.builder("a cat")
                        .firstFrame(ImageInput.url(PICTURE))
                        .model("m2")
                        .aspectRatio("16:9")
                        .build()))
                .withMessageStartingWith("aspectRatio does not go with");
    }

    @Test
    void parameterMustNotHideAnObjectThatIsFilled() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> operations.submit(SubmitRequest.builder("a cat")
                        .parameter("settings", Map.of())
                        .build()))
                .withMessageContaining("\"settings\"");
    }

    @Test
    void idGoesIntoTheQuery() throws Exception {
        Generation found = answer(
                operations.get(ref("12&x=1")),
                "{\"job_id\":12,\"phase\":\"sketching\",\"percent\":40,\"made_at\":\"2026-11-02T03:04:05Z\"}");

        RecordedRequest sent = server.takeRequest();
        assertThat(sent.getMethod()).isEqualTo("GET");
        assertThat(sent.getUrl().encodedPath()).isEqualTo("/v2/jobs");
        assertThat(sent.getUrl().queryParameter("job_id")).isEqualTo("12&x=1");
        assertThat(sent.getHeaders().get("X-Studio-Version")).isEqualTo("2026-11-01");
        assertThat(found.id()).isEqualTo("12");
        assertThat(found.state()).isEqualTo(GenerationState.PROCESSING);
        assertThat(found.progress()).isEqualTo(0.4);
        assertThat(found.createdAt()).isEqualTo(Instant.parse("2026-11-02T03:04:05Z"));
    }

    @ParameterizedTest
    @CsvSource({"waiting, PENDING", "HELD, PROCESSING", "done, COMPLETED", "failed, FAILED", "asleep, UNKNOWN"})
    void ownWordsCountBesideTheUsualOnes(String word, GenerationState state) {
        assertThat(read("{\"job_id\":1,\"phase\":\"" + word + "\"}").state()).isEqualTo(state);
    }

    @Test
    void everyElementOfAListOfObjectsIsAVideo() {
        Generation done = read("{\"job_id\":1,\"phase\":\"done\",\"result\":{\"clips\":["
                + "{\"id\":\"a\",\"url\":\"https://cdn.example/a.mp4\",\"duration\":5040,\"frames\":121,"
                + "\"layers\":[{\"name\":\"sky\"}]},"
                + "\"lost\","
                + "{\"id\":\"b\",\"url\":\"https://cdn.example/b.mp4\",\"duration\":900}],"
                + "\"still\":\"https://cdn.example/a.png\",\"cost\":1.5,"
                + "\"machine\":{\"name\":\"m\",\"place\":\"x\"},\"trace\":\"inner\"},\"trace\":\"outer\"}");

        assertThat(done.videos()).extracting(Video::id).containsExactly("a", "b");
        assertThat(done.videos())
                .extracting(Video::url)
                .containsExactly("https://cdn.example/a.mp4", "https://cdn.example/b.mp4");
        assertThat(done.videos())
                .extracting(Video::duration)
                .containsExactly(Duration.ofMillis(5040), Duration.ofMillis(900));
        assertThat(done.video()).isEqualTo(done.videos().get(0));
        assertThat(done.thumbnail().url()).isEqualTo("https://cdn.example/a.png");
        assertThat(done.usage().amount()).isEqualByComparingTo("1.5");
        assertThat(done.extras())
                .containsEntry("trace", "outer")
                .containsEntry(
                        "result",
                        Map.of(
                                "machine",
                                Map.of("name", "m", "place", "x"),
                                "trace",
                                "inner",
                                "clips",
                                List.of("lost", Map.of("frames", 121L, "layers", List.of(Map.of("name", "sky"))))));
    }

    @Test
    void everyElementOfAListOfTextsIsAVideo() {
        Generation done = read("{\"job_id\":1,\"phase\":\"done\","
                + "\"links\":[\"https://cdn.example/a.mp4\",\"no link\",\"https://cdn.example/b.mp4\",\"nor this\"]}");

        assertThat(done.videos())
                .extracting(Video::url)
                .containsExactly("https://cdn.example/a.mp4", "https://cdn.example/b.mp4");
        assertThat(done.extras().get("links").toString()).contains("no link", "nor this");
    }

    @Test
    void ofSeveralListsTheFirstWithALinkCountsAndTheOthersAreKept() {
        Generation done = read("{\"job_id\":1,\"phase\":\"done\",\"result\":{\"clips\":[]},"
                + "\"legacy\":{\"clips\":[{\"url\":\"https://cdn.example/a.mp4\"}]},"
                + "\"links\":[\"https://cdn.example/b.mp4\"]}");

        assertThat(done.videos()).extracting(Video::url).containsExactly("https://cdn.example/a.mp4");
        assertThat(done.extras()).containsEntry("links", List.of("https://cdn.example/b.mp4"));
    }

    @Test
    void whatMayBeOfAnyKindIsSearchedForItsLink() {
        Generation done = read("{\"job_id\":1,\"phase\":\"done\",\"result\":{"
                + "\"original\":{\"files\":[{\"url\":\"https://cdn.example/raw.mp4\",\"codec\":\"x\"}]},"
                + "\"poster\":\"https://cdn.example/p.png\"}}");

        assertThat(done.rawVideo().url()).isEqualTo("https://cdn.example/raw.mp4");
        assertThat(done.thumbnail().url()).isEqualTo("https://cdn.example/p.png");
        assertThat(done.extras().get("result"))
                .isEqualTo(Map.of("original", Map.of("files", List.of(Map.of("codec", "x")))));
    }

    @Test
    void objectThatSaysWhyIsUnderstood() {
        Generation failed =
                read("{\"job_id\":1,\"phase\":\"failed\",\"reason\":{\"message\":\"too long\",\"number\":9}}");

        assertThat(failed.state()).isEqualTo(GenerationState.FAILED);
        assertThat(failed.failureReason()).contains("too long");
    }

    @ParameterizedTest
    @CsvSource({"7001, QUOTA", "7002, MODERATED", "not-nice, MODERATED", "task_not_exist, NOT_FOUND", "x,"})
    void ownCodesCountBesideTheUsualOnes(String code, ErrorKind kind) {
        assertThat(provider.readFault("{\"code\":\"" + code + "\",\"message\":\"m\"}")
                        .kind())
                .isEqualTo(kind);
    }
}
