package dev.reelay;

import static dev.reelay.kit.TestRelay.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.reelay.errors.QuotaException;
import dev.reelay.errors.RateLimitedException;
import dev.reelay.errors.ReelayException;
import dev.reelay.errors.ServerException;
import dev.reelay.errors.SubmitAttempt;
import dev.reelay.errors.SubmitOutcomeUnknownException;
import dev.reelay.errors.TransportException;
import dev.reelay.kit.Face;
import dev.reelay.kit.TestRelay;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A request that costs money arrives once, or it is certain that it was not accepted. */
class MoneySafetyTest {
    private static final int RUNS = 100;
    private static final SubmitRequest REQUEST = SubmitRequest.of("a cat");

    @ParameterizedTest
    @EnumSource
    void aConnectionDroppedAfterTheBodyIsNeverTriedAgain(Face face) throws Exception {
        MockResponse drop = new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build();
        onePostEachAndUnknown(face, drop);
    }

    @ParameterizedTest
    @EnumSource
    void aServerErrorAfterTheBodyIsNeverTriedAgain(Face face) throws Exception {
        onePostEachAndUnknown(face, json(500, "{\"error\":{\"message\":\"boom\"}}"));
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerCutShortIsNeverTriedAgain(Face face) throws Exception {
        MockResponse cut = new MockResponse.Builder()
                .body("{\"id\":\"1\",\"state\":\"pending\",\"prompt\":\"a cat\"}")
                .onResponseBody(new SocketEffect.CloseSocket())
                .build();
        onePostEachAndUnknown(face, cut);
    }

    @ParameterizedTest
    @EnumSource
    void aHangingServerIsNeverAskedAgain(Face face) throws Exception {
        MockResponse hang = new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build();
        try (TestRelay relay = TestRelay.answering(hang)) {
            VideoClient client =
                    relay.closing(relay.builder().timeouts(shortTimeouts()).build());

            // All at once, since each takes as long as the client's patience.
            ExecutorService callers = Executors.newFixedThreadPool(RUNS);
            try {
                Callable<SubmitOutcomeUnknownException> submit = () -> unknown(face, client);
                for (Future<SubmitOutcomeUnknownException> end : callers.invokeAll(Collections.nCopies(RUNS, submit))) {
                    assertThat(end.get().attempts()).singleElement().matches(SubmitAttempt::delivered);
                }
            } finally {
                callers.shutdown();
            }

            relay.awaitRequests(RUNS);
            assertThat(relay.log()).hasSize(RUNS).containsOnly("POST /jobs");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerThatCannotBeReadIsAnUnknownOutcome(Face face) throws Exception {
        onePostEachAndUnknown(face, json("<html>welcome</html>"));
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerThatNamesNoneOrSeveralIsAnUnknownOutcome(Face face) throws Exception {
        onePostEachAndUnknown(face, json("[]"));
        onePostEachAndUnknown(face, json("[{\"id\":\"1\"},{\"id\":\"2\"}]"));
    }

    @Test
    void theErrorSaysWhatIsNeededToFindTheJob() throws Exception {
        try (TestRelay relay = TestRelay.answering(json(502, "{\"error\":{\"message\":\"bad (request id: r-1)\"}}"))) {
            SubmitOutcomeUnknownException error = unknown(Face.BLOCKING, relay.client());
            SubmitOutcomeUnknownException again = unknown(Face.BLOCKING, relay.client());

            assertThat(error.relay()).isEqualTo(relay.baseUrl());
            assertThat(error.requestId()).isEqualTo("r-1");
            assertThat(error.status()).isEqualTo(502);
            assertThat(error.notBefore()).isBeforeOrEqualTo(error.notAfter());
            assertThat(error.fingerprint()).hasSize(64).isEqualTo(again.fingerprint());
            assertThat(error).hasMessageContaining("not sent again").hasMessageContaining(relay.baseUrl());
            assertThat(error)
                    .hasMessageContaining("look for a job from 2026-01-01T00:00:00Z to 2026-01-01T00:00:00Z in");
        }
    }

    @ParameterizedTest
    @CsvSource({"BLOCKING,503", "ASYNC,503", "BLOCKING,429", "ASYNC,429"})
    void aRejectionBeforeWorkIsTriedAgainAndAcceptedOnce(Face face, int status) throws Exception {
        try (TestRelay relay = TestRelay.answering(json(status, ""), json(status, ""), json("{\"id\":\"1\"}"))) {
            VideoClient client = relay.client();

            Generation accepted = face.call(client, c -> c.submit(REQUEST), c -> c.submit(REQUEST));

            assertThat(accepted.id()).isEqualTo("1");
            assertThat(relay.log()).hasSize(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noSilentRetryOfTheHttpClientGoesUncounted(Face face) throws Exception {
        MockResponse now = new MockResponse.Builder()
                .code(503)
                .addHeader("Retry-After", "0")
                .build();
        try (TestRelay relay = TestRelay.answering(now)) {
            VideoClient client =
                    relay.closing(relay.builder().retryPolicy(RetryPolicy.NEVER).build());

            assertThatThrownBy(() -> face.call(client, c -> c.submit(REQUEST), c -> c.submit(REQUEST)))
                    .isInstanceOf(ReelayException.class);

            assertThat(relay.log()).containsExactly("POST /jobs");
        }
    }

    @ParameterizedTest
    @CsvSource({"BLOCKING,408", "ASYNC,408", "BLOCKING,307", "ASYNC,308", "BLOCKING,421"})
    void noStatusMakesTheHttpClientSendTwice(Face face, int status) throws Exception {
        MockResponse answer = new MockResponse.Builder()
                .code(status)
                .addHeader("Location", "/elsewhere")
                .build();
        try (TestRelay relay = TestRelay.answering(answer)) {
            VideoClient client = relay.client();

            assertThatThrownBy(() -> face.call(client, c -> c.submit(REQUEST), c -> c.submit(REQUEST)))
                    .isInstanceOf(ReelayException.class);

            assertThat(relay.log()).containsExactly("POST /jobs");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRefusedConnectionIsTriedAgainUpToTheLimitAndChargesNothing(Face face) throws Exception {
        try (TestRelay relay = TestRelay.answering(json("{}"))) {
            VideoClient client = relay.closing(relay.builder()
                    .baseUrl("http://127.0.0.1:" + unusedPort())
                    .retryPolicy(RetryPolicy.builder().maxAttempts(3).build())
                    .build());

            TransportException error = catchThrowableOfType(
                    TransportException.class, () -> face.call(client, c -> c.submit(REQUEST), c -> c.submit(REQUEST)));

            assertThat(error).hasMessageContaining("nothing was sent or charged");
            assertThat(relay.timing.jumps()).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRefusalIsFinalWhateverItsStatus(Face face) throws Exception {
        try (TestRelay relay = TestRelay.answering(json(429, "{\"code\":\"quota_not_enough\"}"))) {
            VideoClient client = relay.client();

            assertThatThrownBy(() -> face.call(client, c -> c.submit(REQUEST), c -> c.submit(REQUEST)))
                    .isInstanceOf(QuotaException.class);

            assertThat(relay.log()).containsExactly("POST /jobs");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRefusalIsFinal(Face face) throws Exception {
        try (TestRelay relay = TestRelay.answering(json(400, "{\"error\":{\"message\":\"no\"}}"))) {
            VideoClient client = relay.client();

            assertThatThrownBy(() -> face.call(client, c -> c.submit(REQUEST), c -> c.submit(REQUEST)))
                    .isInstanceOf(ReelayException.class);

            assertThat(relay.log()).containsExactly("POST /jobs");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPauseThatTheRelayAsksForIsKeptOrTheCallFails(Face face) throws Exception {
        MockResponse soon = new MockResponse.Builder()
                .code(429)
                .addHeader("Retry-After", "30")
                .build();
        MockResponse never = new MockResponse.Builder()
                .code(429)
                .addHeader("Retry-After", "3600")
                .build();
        try (TestRelay relay = TestRelay.answering(soon, never)) {
            VideoClient client = relay.client();

            RateLimitedException error = catchThrowableOfType(
                    RateLimitedException.class,
                    () -> face.call(client, c -> c.submit(REQUEST), c -> c.submit(REQUEST)));

            assertThat(error.retryAfter()).isEqualTo(Duration.ofHours(1));
            assertThat(relay.log()).hasSize(2);
            assertThat(relay.timing.jumps()).containsExactly(Duration.ofSeconds(30));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "BLOCKING,503,9999999999",
        "ASYNC,503,9999999999",
        "BLOCKING,429,99999999999999999999999",
        "ASYNC,503,'Fri, 31 Dec 9999 23:59:59 GMT'"
    })
    void aPauseThatNoNumberHoldsIsAVeryLongOne(Face face, int status, String pause) throws Exception {
        MockResponse never = new MockResponse.Builder()
                .code(status)
                .addHeader("Retry-After", pause)
                .build();
        try (TestRelay relay = TestRelay.answering(never)) {
            VideoClient client = relay.client();

            assertThatThrownBy(() -> face.call(client, c -> c.submit(REQUEST), c -> c.submit(REQUEST)))
                    .isInstanceOf(status == 429 ? RateLimitedException.class : ServerException.class)
                    .hasMessageContaining("try again in 2147483647 s");

            assertThat(relay.log()).containsExactly("POST /jobs");
        }
    }

    private static void onePostEachAndUnknown(Face face, MockResponse answer) throws IOException {
        try (TestRelay relay = TestRelay.answering(answer)) {
            VideoClient client = relay.client();
            for (int run = 1; run <= RUNS; run++) {
                unknown(face, client);
                assertThat(relay.requests()).hasSize(run);
            }
        }
    }

    private static SubmitOutcomeUnknownException unknown(Face face, VideoClient client) {
        SubmitOutcomeUnknownException error = catchThrowableOfType(
                SubmitOutcomeUnknownException.class,
                () -> face.call(client, c -> c.submit(REQUEST), c -> c.submit(REQUEST)));
        assertThat(error).isNotNull();
        return error;
    }

    private static Timeouts shortTimeouts() {
        Duration moment = Duration.ofMillis(300);
        return Timeouts.builder()
                .readTimeout(moment)
                .callTimeout(Duration.ofSeconds(5))
                .build();
    }

    private static int unusedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
