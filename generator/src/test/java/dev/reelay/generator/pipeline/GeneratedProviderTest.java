package dev.reelay.generator.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import com.squareup.moshi.JsonDataException;
import dev.reelay.Balance;
import dev.reelay.ExtendRequest;
import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.GenerationState;
import dev.reelay.ImageInput;
import dev.reelay.Operation;
import dev.reelay.RequestField;
import dev.reelay.SubmitRequest;
import dev.reelay.errors.ErrorKind;
import dev.reelay.errors.MalformedAnswerException;
import dev.reelay.provider.Relay;
import dev.reelay.provider.spi.BalanceCall;
import dev.reelay.provider.spi.Origin;
import dev.reelay.provider.spi.RelayCall;
import dev.reelay.provider.spi.RelayFault;
import dev.reelay.provider.spi.RelayOperations;
import dev.reelay.provider.spi.WireProvider;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generated provider, compiled and driven against a server. */
class GeneratedProviderTest {
    private static WireProvider provider;

    private final MockWebServer server = new MockWebServer();
    private final OkHttpClient http = new OkHttpClient();
    private RelayOperations operations;

    @BeforeAll
    static void generate(@TempDir Path folder) throws IOException {
        provider = new CompiledClasses(Pipeline.mini(folder).compile())
                .make("dev.example.mini.MiniProvider", WireProvider.class);
    }

    @BeforeEach
    void connect() throws IOException {
        server.start();
        operations = provider.connect(server.url("/pro/"), new Origin("mini", "here"));
    }

    @AfterEach
    void close() {
        server.close();
    }

    private <T> T answer(RelayCall<T> call, String body) throws IOException {
        server.enqueue(new MockResponse.Builder().body(body).build());
        try (Response response = http.newCall(call.request()).execute()) {
            return call.reader().read(response.body().source());
        }
    }

    private String sentBody() throws InterruptedException {
        return server.takeRequest().getBody().utf8();
    }

    @Test
    void knowsItsRelaysAndCapabilities() {
        assertThat(provider.relays())
                .containsExactly(
                        new Relay("mini", "https://mini.example/pro", "The relay mini."),
                        new Relay("hidden", null, "A relay that only its customers know."));
        assertThat(provider.capabilities().takes(Operation.SUBMIT, RequestField.FIRST_FRAME))
                .isTrue();
        assertThat(provider.capabilities().takes(Operation.SUBMIT, RequestField.MODEL))
                .isFalse();
        assertThat(provider.capabilities().operations()).contains(Operation.GET_MANY, Operation.VIDEO_URL);
    }

    @Test
    void submitSendsWhatIsSetBelowTheBaseUrlsPath() throws Exception {
        SubmitRequest request = SubmitRequest.builder("a cat")
                .loop(true)
                .duration(Duration.ofSeconds(5))
                .firstFrame(ImageInput.url("https://pictures.example/cat.png"))
                .parameter("seed", 7)
                .build();

        List<Generation> accepted = answer(operations.submit(request), "{\"id\":\"t1\"}");

        assertThat(accepted).singleElement().satisfies(generation -> {
            assertThat(generation.ref()).hasToString("reelay:mini:here:t1");
            assertThat(generation.state()).isEqualTo(GenerationState.PENDING);
        });
        var sent = server.takeRequest();
        assertThat(sent.getTarget()).isEqualTo("/pro/tasks");
        assertThat(sent.getBody().utf8())
                .isEqualTo("{\"text\":\"a cat\",\"looped\":true,\"length\":\"5s\","
                        + "\"frames\":{\"first\":{\"kind\":\"image\",\"url\":\"https://pictures.example/cat.png\"}},"
                        + "\"seed\":7}");
    }

    @Test
    void unsetFieldsAreLeftOut() throws Exception {
        answer(operations.submit(SubmitRequest.of("a cat")), "{\"id\":\"t1\"}");

        assertThat(sentBody()).isEqualTo("{\"text\":\"a cat\"}");
    }

    @Test
    void parameterMustNotHideAField() {
        SubmitRequest request =
                SubmitRequest.builder("a cat").parameter("text", "a dog").build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> operations.submit(request))
                .withMessageContaining("\"text\"");
    }

    @Test
    void extendAndGetManyAndLink() throws Exception {
        answer(operations.extend(ref("a/b"), ExtendRequest.of("more")), "{\"id\":\"t2\"}");
        assertThat(server.takeRequest().getTarget()).isEqualTo("/pro/tasks/a%2Fb/extend");

        assertThat(answer(operations.getMany(List.of("t1", "t2")), "[{\"id\":\"t1\"},{\"id\":\"t2\"}]"))
                .extracting(Generation::id)
                .containsExactly("t1", "t2");
        assertThat(sentBody()).isEqualTo("{\"ids\":[\"t1\",\"t2\"]}");

        assertThat(answer(operations.videoUrl(ref("t1")), "{\"url\":\"https://cdn.example/v.mp4\"}"))
                .isEqualTo("https://cdn.example/v.mp4");
        assertThatExceptionOfType(JsonDataException.class)
                .isThrownBy(() -> answer(operations.videoUrl(ref("t1")), "{}"))
                .withMessage("no link at $.url");
    }

    @Test
    void balanceCountsInUnitsAndKeepsTheRest() throws Exception {
        BalanceCall call = operations.balance().get(0);

        Balance balance = answer(call.call(), "{\"cents\":1250,\"object\":\"money\",\"odd\":1}");

        assertThat(call.relays()).containsExactly("mini");
        assertThat(balance.remaining()).isEqualByComparingTo("12.5");
        assertThat(balance.extras()).containsEntry("object", "money").containsEntry("odd", 1L);
        assertThatExceptionOfType(JsonDataException.class)
                .isThrownBy(() -> answer(call.call(), "{}"))
                .withMessageContaining("this is no balance");
    }

    private static GenerationRef ref(String id) {
        return GenerationRef.of("mini", null, id);
    }

    private static Generation read(String body) {
        return provider.decode(body, null).get(0);
    }

    @Test
    void wrappersInWrappersKeepTheirOwnMembers() {
        Generation generation = read("{\"note\":\"outer\",\"data\":[{\"id\":\"r7\",\"state\":\"BROKEN\",\"attempts\":2,"
                + "\"data\":{\"id\":\"t1\",\"state\":\"working\",\"odd\":null}}]}");

        assertThat(generation.id()).isEqualTo("t1");
        assertThat(generation.state()).as("who names the job and gave up").isEqualTo(GenerationState.FAILED);
        assertThat(generation.rawState()).isEqualTo("BROKEN");
        assertThat(generation.extras()).containsEntry("note", "outer");
        Map<?, ?> row = (Map<?, ?>) generation.extras().get("data");
        assertThat(row.get("attempts")).isEqualTo(2L);
        assertThat(row.get("id")).isEqualTo("r7");
        Map<?, ?> inner = (Map<?, ?>) row.get("data");
        assertThat(inner.get("state")).isEqualTo("working");
        assertThat(inner.containsKey("odd")).as("null is kept").isTrue();
    }

    @Test
    void valueOfAnotherTypeIsUsedWhereItCanBeAndKeptWhereItCannot() {
        Generation generation = read("{\"id\":17,\"state\":\"done\",\"liked\":\"no\",\"seconds_left\":\"soon\","
                + "\"request\":{\"prompt\":[\"a cat\"]},\"video\":[\"https://cdn.example/v.mp4\"],\"tags\":[1,\"a\"]}");

        assertThat(generation.id()).isEqualTo("17");
        assertThat(generation.state()).isEqualTo(GenerationState.COMPLETED);
        assertThat(generation.liked()).isNull();
        assertThat(generation.video().url()).isEqualTo("https://cdn.example/v.mp4");
        assertThat(generation.prompt()).isNull();
        assertThat(generation.estimatedWait()).isNull();
        assertThat(generation.extras())
                .containsEntry("seconds_left", "soon")
                .containsEntry("liked", "no")
                .containsEntry("request", Map.of("prompt", List.of("a cat")))
                .doesNotContainKeys("video");
        assertThat(generation.extras().get("tags")).asInstanceOf(LIST).containsExactlyInAnyOrder("a", 1L);
    }

    @Test
    void answerWithoutIdSaysSo() {
        assertThatExceptionOfType(MalformedAnswerException.class)
                .isThrownBy(() -> read("{\"state\":\"done\"}"))
                .withMessageContaining("no id in the answer");
        assertThatExceptionOfType(MalformedAnswerException.class)
                .isThrownBy(() -> read("null"))
                .withMessageContaining("found NULL at $");
    }

    @Test
    void faultsAreReadThroughAllLayers() {
        assertThat(provider.readFault("{\"message\":\"{\\\"code\\\":\\\"broke\\\",\\\"message\\\":\\\"pay\\\"}\"}"))
                .isEqualTo(new RelayFault(ErrorKind.QUOTA, "broke", "pay", false));
        assertThat(provider.readFault("{\"code\":\"x1\"}{\"message\":\"second document\"}"))
                .isEqualTo(new RelayFault(null, "x1", "second document", false));
        assertThat(provider.readFault("<html>")).isEqualTo(RelayFault.NONE);
    }
}
