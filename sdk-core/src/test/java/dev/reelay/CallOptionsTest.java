package dev.reelay;

import static dev.reelay.kit.TestRelay.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.reelay.errors.DeadlinePassedException;
import dev.reelay.errors.NotFoundException;
import dev.reelay.errors.ServerException;
import dev.reelay.errors.SubmitAttempt;
import dev.reelay.errors.SubmitOutcomeUnknownException;
import dev.reelay.errors.TransportException;
import dev.reelay.kit.Face;
import dev.reelay.kit.TestRelay;
import dev.reelay.webhook.WebhookHint;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One call has a deadline, a key and a bound of its own, and tells all that its relay answered. */
@Timeout(60)
class CallOptionsTest {
    private static final SubmitRequest REQUEST = SubmitRequest.of("a cat");
    private static final CallOptions WITHIN = CallOptions.within(Duration.ofSeconds(5));
    private static final MockResponse HANG = new MockResponse.Builder()
            .onResponseStart(SocketEffect.Stall.INSTANCE)
            .build();

    @ParameterizedTest
    @EnumSource
    void aReadEndsAtItsDeadline(Face face) throws Exception {
        try (TestRelay relay = TestRelay.answering(HANG)) {
            Throwable error = afterDeadline(
                    relay,
                    () -> face.call(
                            relay.client(), c -> c.get(relay.ref("1"), WITHIN), c -> c.get(relay.ref("1"), WITHIN)));

            assertThat(error)
                    .isInstanceOfSatisfying(
                            DeadlinePassedException.class,
                            passed -> assertThat(passed.refs()).containsExactly(relay.ref("1")))
                    .hasMessageStartingWith("the deadline of 5 s passed before tiny relay " + relay.baseUrl());
            relay.timing.awaitBusy(0);
            assertThat(relay.timing.pending()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPauseBetweenAttemptsEndsAtTheDeadline(Face face) throws Exception {
        MockResponse later = new MockResponse.Builder()
                .code(503)
                .addHeader("Retry-After", "60")
                .build();
        try (TestRelay relay = TestRelay.answering(later)) {
            VideoClient client = relay.client();

            assertThatThrownBy(() -> face.call(client, c -> c.submit(REQUEST, WITHIN), c -> c.submit(REQUEST, WITHIN)))
                    .isInstanceOf(DeadlinePassedException.class)
                    .hasMessageContaining("nothing was sent or charged");

            assertThat(relay.timing.elapsed()).isEqualTo(Duration.ofSeconds(5));
            assertThat(relay.log()).containsExactly("POST /jobs");
            assertThat(relay.timing.pending()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSubmitWhoseBodyWentOutIsUnknownAtItsDeadline(Face face) throws Exception {
        try (TestRelay relay = TestRelay.answering(HANG)) {
            Throwable error = afterDeadline(
                    relay,
                    () -> face.call(relay.client(), c -> c.submit(REQUEST, WITHIN), c -> c.submit(REQUEST, WITHIN)));

            assertThat(error).isInstanceOfSatisfying(SubmitOutcomeUnknownException.class, unknown -> {
                assertThat(unknown.attempts()).singleElement().matches(SubmitAttempt::delivered);
                assertThat(unknown.fingerprint()).hasSize(64);
                assertThat(unknown.notAfter()).isEqualTo(unknown.notBefore().plusSeconds(5));
            });
            assertThat(error).hasMessageContaining("the deadline passed");
            assertThat(relay.log()).containsExactly("POST /jobs");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDeadlineDoesNotWaitForAReader(Face face) throws Exception {
        CountDownLatch reading = new CountDownLatch(2);
        CountDownLatch go = new CountDownLatch(1);
        try (TestRelay relay = TestRelay.answering(json("{\"id\":\"1\"}"))) {
            relay.provider.readingWith(() -> {
                reading.countDown();
                await(go);
            });
            VideoClient client = relay.client();
            List<CompletableFuture<Throwable>> calls = List.of(
                    failing(() ->
                            face.call(client, c -> c.get(relay.ref("1"), WITHIN), c -> c.get(relay.ref("1"), WITHIN))),
                    failing(() -> face.call(client, c -> c.submit(REQUEST, WITHIN), c -> c.submit(REQUEST, WITHIN))));
            reading.await();

            relay.timing.advance(Duration.ofSeconds(5));
            assertThat(calls.get(0).get()).isInstanceOf(DeadlinePassedException.class);
            assertThat(calls.get(1))
                    .as("an answer that is being read has a second more")
                    .isNotDone();
            relay.timing.advance(Duration.ofSeconds(1));
            assertThat(calls.get(1).get()).isInstanceOf(SubmitOutcomeUnknownException.class);
            go.countDown();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPaidCallIsNotSentAfterItsMoment(Face face) throws Exception {
        try (TestRelay relay = TestRelay.answering(json(503, ""), json("{\"id\":\"1\"}"))) {
            VideoClient client = relay.client();
            CallOptions now =
                    CallOptions.builder().notAfter(relay.timing.elapsed()).build();

            // The first attempt is in time, and the second, a moment later, is not.
            assertThatThrownBy(() -> face.call(client, c -> c.submit(REQUEST, now), c -> c.submit(REQUEST, now)))
                    .isInstanceOf(DeadlinePassedException.class)
                    .hasMessageContaining("was not sent")
                    .hasMessageContaining("nothing was charged");

            assertThat(relay.requests().get(0).getBody().size()).isPositive();
            assertThat(relay.requests())
                    .filteredOn(request ->
                            request.getBody() != null && request.getBody().size() > 0)
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCallMayHaveAKeyOfItsOwn(Face face) throws Exception {
        String other = "other-canary-key";
        try (TestRelay relay =
                TestRelay.answering(json("{\"id\":\"1\"}"), json(500, "{\"message\":\"wrong key " + other + "\"}"))) {
            VideoClient client =
                    relay.closing(relay.builder().retryPolicy(RetryPolicy.NEVER).build());
            CallOptions options = CallOptions.builder().key(other).build();

            face.call(client, c -> c.get(relay.ref("1"), options), c -> c.get(relay.ref("1"), options));
            Throwable error = catchThrowable(
                    () -> face.call(client, c -> c.get(relay.ref("1"), options), c -> c.get(relay.ref("1"), options)));

            assertThat(relay.requests())
                    .allSatisfy(request -> assertThat(request.getHeaders().get("Authorization"))
                            .isEqualTo("Bearer " + other));
            assertThat(error).isInstanceOf(ServerException.class).hasMessageContaining("wrong key ***");
            assertThat(options.toString()).doesNotContain(other);
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneOfManyThatIsMissingLeavesTheOthersAlone(Face face) throws Exception {
        try (TestRelay relay = new TestRelay(request -> switch (request.getUrl().encodedPath()) {
            case "/many" -> json("[{\"id\":\"1\",\"state\":\"pending\"}]");
            case "/jobs/2" -> json(404, "{\"code\":\"task_not_exist\"}");
            default -> json("{\"id\":\"3\",\"state\":\"completed\"}");
        })) {
            relay.provider.with(Operation.GET_MANY);
            VideoClient client = relay.client();
            List<GenerationRef> refs = List.of(relay.ref("1"), relay.ref("2"), relay.ref("3"));

            List<GetResult> results = face.call(client, c -> c.getAll(refs), c -> c.getAll(refs));

            assertThat(results).extracting(GetResult::ref).isEqualTo(refs);
            assertThat(results.get(0).orThrow().state()).isEqualTo(GenerationState.PENDING);
            assertThat(results.get(1).error()).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> results.get(1).orThrow()).isInstanceOf(NotFoundException.class);
            assertThat(results.get(2).orThrow().state()).isEqualTo(GenerationState.COMPLETED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theDeadlineOfManyIsTheErrorOfThoseThatWereNotAnswered(Face face) throws Exception {
        try (TestRelay relay = new TestRelay(
                request -> request.getUrl().encodedPath().equals("/jobs/1") ? json("{\"id\":\"1\"}") : HANG)) {
            List<GenerationRef> refs = List.of(relay.ref("1"), relay.ref("2"));
            VideoClient client = relay.client();
            CompletableFuture<List<GetResult>> call = CompletableFuture.supplyAsync(
                    () -> face.call(client, c -> c.getAll(refs, WITHIN), c -> c.getAll(refs, WITHIN)));
            relay.awaitRequests(2);
            relay.timing.awaitBusy(1);

            relay.timing.advance(Duration.ofSeconds(5));

            assertThat(call.get().get(0).generation()).isNotNull();
            assertThat(call.get().get(1).error()).isInstanceOf(DeadlinePassedException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theAnswerIsThereAsItCame(Face face) throws Exception {
        String body = "{\"id\":\"1\",\"state\":\"pending\",\"odd\":\"" + TestRelay.KEY + "\"}";
        MockResponse answer = json(body)
                .newBuilder()
                .addHeader("X-Request-Id", "r-1")
                .addHeader("X-Echo", TestRelay.KEY)
                .addHeader("Set-Cookie", "session=1")
                .build();
        try (TestRelay relay = TestRelay.answering(answer, json(500, "{\"message\":\"boom\"}"))) {
            VideoClient client = relay.client();

            RawAnswer raw = face.call(client, c -> c.getRaw(relay.ref("1")), c -> c.getRaw(relay.ref("1")));
            RawAnswer failed = face.call(client, c -> c.getRaw(relay.ref("1")), c -> c.getRaw(relay.ref("1")));

            assertThat(raw.status()).isEqualTo(200);
            assertThat(raw.body()).isEqualTo(body.replace(TestRelay.KEY, "***"));
            assertThat(raw.requestId()).isEqualTo("r-1");
            assertThat(raw.headers())
                    .containsEntry("x-echo", List.of("***"))
                    .containsEntry("set-cookie", List.of("***"));
            assertThat(raw.generations()).singleElement().matches(one -> one.state() == GenerationState.PENDING);
            assertThat(raw.error()).isNull();
            assertThat(failed.status()).isEqualTo(500);
            assertThat(failed.body()).contains("boom");
            assertThat(failed.generations()).isEmpty();
            assertThat(failed.error()).isInstanceOf(ServerException.class);
            assertThat(relay.requests()).as("no second try").hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutAnAnswerThereIsNoneToKeep(Face face) throws Exception {
        MockResponse reset = new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build();
        try (TestRelay relay = TestRelay.answering(reset)) {
            assertThatThrownBy(() ->
                            face.call(relay.client(), c -> c.getRaw(relay.ref("1")), c -> c.getRaw(relay.ref("1"))))
                    .isInstanceOf(TransportException.class);
            assertThat(relay.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theOtherCallsHaveADeadlineToo(Face face) throws Exception {
        try (TestRelay relay = TestRelay.answering(HANG)) {
            relay.provider.with(Operation.EXTEND, RequestField.PROMPT);
            VideoClient client = relay.client();
            ExtendRequest more = ExtendRequest.of("on and on");
            WebhookHint hint = new WebhookHint(
                    Generation.builder(relay.ref("1"), GenerationState.COMPLETED)
                            .build(),
                    false);

            assertThat(afterDeadline(
                            relay, () -> face.call(client, c -> c.confirm(hint, WITHIN), c -> c.confirm(hint, WITHIN))))
                    .isInstanceOf(DeadlinePassedException.class);
            assertThat(afterDeadline(
                            relay,
                            () -> face.call(
                                    client,
                                    c -> c.extend(relay.ref("1"), more, WITHIN),
                                    c -> c.extend(relay.ref("1"), more, WITHIN))))
                    .isInstanceOf(SubmitOutcomeUnknownException.class);
        }
    }

    @Test
    void optionsAreCheckedAndCopied() {
        CallOptions options = CallOptions.builder()
                .deadline(Duration.ofSeconds(1))
                .notAfter(Duration.ofSeconds(2))
                .key("k")
                .build();

        assertThat(options.toBuilder().build()).usingRecursiveComparison().isEqualTo(options);
        assertThatThrownBy(() -> CallOptions.within(Duration.ZERO)).hasMessageContaining("deadline must be positive");
    }

    /** Lets the deadline pass once the relay has the request, and returns what the call failed with. */
    private static Throwable afterDeadline(TestRelay relay, Supplier<?> call) throws Exception {
        CompletableFuture<Throwable> error = failing(call);
        relay.awaitRequests(1);
        relay.timing.advance(WITHIN.deadline());
        return error.get();
    }

    private static CompletableFuture<Throwable> failing(Supplier<?> call) {
        return CompletableFuture.supplyAsync(() -> catchThrowable(call::get));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
