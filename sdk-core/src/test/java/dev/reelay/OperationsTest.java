package dev.reelay;

import static dev.reelay.kit.TestRelay.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.reelay.errors.AuthenticationException;
import dev.reelay.kit.Face;
import dev.reelay.kit.TestRelay;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The plain way of every operation, through both faces. */
class OperationsTest {
    @ParameterizedTest
    @EnumSource
    void submitsWithTheKeyAndNamesTheRelay(Face face) throws Exception {
        try (TestRelay relay = TestRelay.answering(json(201, "{\"id\":\"1\"}"))) {
            VideoClient client = relay.client();
            SubmitRequest request = SubmitRequest.of("a cat");

            Generation generation = face.call(client, c -> c.submit(request), c -> c.submit(request));

            assertThat(generation.ref()).isEqualTo(relay.ref("1"));
            assertThat(generation.state()).isEqualTo(GenerationState.PENDING);
            assertThat(relay.log()).containsExactly("POST /jobs");
            assertThat(relay.requests().get(0).getHeaders().get("Authorization"))
                    .isEqualTo("Bearer " + TestRelay.KEY);
            assertThat(relay.requests().get(0).getBody().utf8()).isEqualTo("{\"prompt\":\"a cat\"}");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aKeyWithAHeaderOfItsOwnGoesThereAndNowhereElse(Face face) throws Exception {
        try (TestRelay relay = TestRelay.answering(
                json("{\"id\":\"1\"}"), json(401, "{\"message\":\"wrong key " + TestRelay.KEY + "\"}"))) {
            relay.provider.keyIn("X-API-Key");
            VideoClient client = relay.client();

            face.call(client, c -> c.get(relay.ref("1")), c -> c.get(relay.ref("1")));
            Throwable error =
                    catchThrowable(() -> face.call(client, c -> c.get(relay.ref("1")), c -> c.get(relay.ref("1"))));

            assertThat(relay.requests()).hasSize(2).allSatisfy(request -> {
                assertThat(request.getHeaders().get("X-API-Key")).isEqualTo(TestRelay.KEY);
                assertThat(request.getHeaders().get("Authorization")).isNull();
            });
            assertThat(error).isInstanceOf(AuthenticationException.class).hasMessageContaining("wrong key ***");
        }
    }

    @ParameterizedTest
    @EnumSource
    void extendsUnderThePrefixOfTheBaseUrl(Face face) throws Exception {
        try (TestRelay relay = TestRelay.answering(json("{\"id\":\"2\"}"))) {
            relay.provider.with(Operation.EXTEND, RequestField.PROMPT);
            VideoClient client = relay.closing(
                    relay.builder().baseUrl(relay.baseUrl() + "/pro").build());
            GenerationRef ref = client.ref("1");
            ExtendRequest request = ExtendRequest.of("on and on");

            Generation generation = face.call(client, c -> c.extend(ref, request), c -> c.extend(ref, request));

            assertThat(generation.ref().relay()).isEqualTo(relay.baseUrl() + "/pro");
            assertThat(relay.log()).containsExactly("POST /pro/jobs/1/extend");
        }
    }

    @ParameterizedTest
    @EnumSource
    void getsManyInTheOrderAskedForAndFallsBackForTheMissing(Face face) throws Exception {
        try (TestRelay relay =
                new TestRelay(request -> request.getUrl().encodedPath().equals("/many")
                        ? json("[{\"id\":\"3\",\"state\":\"pending\"},{\"id\":\"1\",\"state\":\"completed\"}]")
                        : json("{\"id\":\"2\",\"state\":\"failed\"}"))) {
            relay.provider.with(Operation.GET_MANY);
            VideoClient client = relay.client();
            List<GenerationRef> refs = List.of(relay.ref("1"), relay.ref("2"), relay.ref("3"));

            List<GetResult> all = face.call(client, c -> c.getAll(refs), c -> c.getAll(refs));

            assertThat(all).extracting(result -> result.orThrow().id()).containsExactly("1", "2", "3");
            assertThat(relay.log()).containsExactly("POST /many", "GET /jobs/2");
        }
    }

    @ParameterizedTest
    @EnumSource
    void awaitsThroughAllStates(Face face) throws Exception {
        try (TestRelay relay = TestRelay.answering(
                json("{\"id\":\"1\",\"state\":\"pending\"}"),
                json("{\"id\":\"1\",\"state\":\"processing\"}"),
                json("{\"id\":\"1\",\"state\":\"completed\",\"video\":\"https://cdn.example/1.mp4\"}"))) {
            VideoClient client = relay.client();

            Generation done = face.call(client, c -> c.await(relay.ref("1")), c -> c.await(relay.ref("1")));

            assertThat(done.video()).isNotNull();
            assertThat(relay.log()).containsExactly("GET /jobs/1", "GET /jobs/1", "GET /jobs/1");
            assertThat(relay.timing.pending()).isZero();
        }
    }
}
