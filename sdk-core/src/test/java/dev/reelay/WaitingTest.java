package dev.reelay;

import static dev.reelay.kit.TestRelay.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.reelay.errors.AuthenticationException;
import dev.reelay.errors.CompletedWithoutVideoException;
import dev.reelay.errors.DeadlinePassedException;
import dev.reelay.errors.ErrorKind;
import dev.reelay.errors.GenerationFailedException;
import dev.reelay.errors.NotFoundException;
import dev.reelay.errors.RateLimitedException;
import dev.reelay.errors.ReelayException;
import dev.reelay.errors.ServerException;
import dev.reelay.errors.UnknownStateException;
import dev.reelay.kit.Face;
import dev.reelay.kit.TestRelay;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A wait ends: with the video, with a reason, or at its deadline; and never sooner than it should. */
class WaitingTest {
    private static final String PENDING = "{\"id\":\"1\",\"state\":\"pending\"}";
    private static final String DONE = "{\"id\":\"1\",\"state\":\"completed\",\"video\":\"https://cdn.example/1.mp4\"}";
    private static final String BARE = "{\"id\":\"1\",\"state\":\"completed\"}";

    @ParameterizedTest
    @EnumSource
    void survivesWhatPasses(Face face) throws Exception {
        MockResponse reset = new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build();
        try (TestRelay relay = TestRelay.answering(
                json(502, "<html>"), reset, json(429, ""), json("<html>"), json(PENDING), json(DONE))) {
            List<WaitProgress> seen = new CopyOnWriteArrayList<>();

            Generation done = await(face, relay, WaitOptions.builder().onProgress(seen::add));

            assertThat(done.state()).isEqualTo(GenerationState.COMPLETED);
            assertThat(seen).extracting(WaitProgress::attempt).containsExactly(1, 2, 3, 4, 5, 6);
            assertThat(seen)
                    .extracting(progress ->
                            progress.error() == null ? null : progress.error().kind())
                    .containsExactly(
                            ErrorKind.SERVER,
                            ErrorKind.TRANSPORT,
                            ErrorKind.RATE_LIMITED,
                            ErrorKind.MALFORMED_ANSWER,
                            null,
                            null);
            assertThat(seen.get(5).nextPollIn()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesUpAfterTooManyFailuresInARow(Face face) throws Exception {
        try (TestRelay relay = TestRelay.answering(json(500, ""))) {
            assertThatThrownBy(() -> await(face, relay, WaitOptions.builder().maxFailedPolls(3)))
                    .isInstanceOf(ServerException.class);
            assertThat(relay.requests()).hasSize(4);
        }
    }

    @ParameterizedTest
    @EnumSource
    void endsAtOnceWhenTheKeyIsRefused(Face face) throws Exception {
        try (TestRelay relay = TestRelay.answering(json(PENDING), json(401, ""))) {
            assertThatThrownBy(() -> await(face, relay, WaitOptions.builder()))
                    .isInstanceOf(AuthenticationException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRelayMayNotKnowTheGenerationForAWhile(Face face) throws Exception {
        MockResponse unknown = json(400, "{\"code\":\"task_not_exist\"}");
        try (TestRelay relay = TestRelay.answering(unknown, unknown, json(DONE))) {
            assertThat(await(face, relay, WaitOptions.builder()).video()).isNotNull();
        }
        try (TestRelay relay = TestRelay.answering(unknown)) {
            assertThatThrownBy(() -> await(face, relay, WaitOptions.builder())).isInstanceOf(NotFoundException.class);
            assertThat(relay.timing.elapsed()).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(50));
        }
    }

    @ParameterizedTest
    @CsvSource({"BLOCKING,20", "ASYNC,20", "BLOCKING,31", "ASYNC,31", "BLOCKING,-5", "ASYNC,-5"})
    void aWaitThatIsResumedKeepsItsClocks(Face face, int age) throws Exception {
        MockResponse unknown = json(400, "{\"code\":\"task_not_exist\"}");
        try (TestRelay relay = TestRelay.answering(unknown)) {
            WaitOptions.Builder resumed =
                    WaitOptions.builder().since(relay.timing.now().minusSeconds(age));

            assertThatThrownBy(() -> await(face, relay, resumed)).isInstanceOf(NotFoundException.class);

            Duration left = Duration.ofSeconds(Math.min(30, Math.max(0, 30 - age)));
            assertThat(relay.timing.elapsed()).isBetween(left, left.plusSeconds(20));
            assertThat(relay.requests()).hasSizeGreaterThan(age > 30 ? 0 : 1);
        }
        try (TestRelay relay = TestRelay.answering(json(BARE))) {
            assertThatThrownBy(() -> await(
                            face,
                            relay,
                            WaitOptions.builder().since(relay.timing.now().minusSeconds(61))))
                    .isInstanceOf(CompletedWithoutVideoException.class);
            assertThat(relay.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aGenerationThatWasKnownAndIsNoLongerIsNotWaitedFor(Face face) throws Exception {
        try (TestRelay relay = TestRelay.answering(json(PENDING), json(404, ""))) {
            assertThatThrownBy(() -> await(face, relay, WaitOptions.builder())).isInstanceOf(NotFoundException.class);
            assertThat(relay.requests()).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aVideoMayComeAfterTheStateSaysComplete(Face face) throws Exception {
        try (TestRelay relay = TestRelay.answering(json(BARE), json(BARE), json(DONE))) {
            assertThat(await(face, relay, WaitOptions.builder()).video()).isNotNull();
        }
        try (TestRelay relay = TestRelay.answering(json(BARE))) {
            CompletedWithoutVideoException error = catchThrowableOfType(
                    CompletedWithoutVideoException.class, () -> await(face, relay, WaitOptions.builder()));

            assertThat(error.generation().state()).isEqualTo(GenerationState.COMPLETED);
            assertThat(relay.timing.elapsed()).isBetween(Duration.ofSeconds(60), Duration.ofSeconds(80));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFailureCarriesTheGenerationAndItsReason(Face face) throws Exception {
        String failed = "{\"id\":\"1\",\"state\":\"failed\",\"reason\":\"blocked by policy\"}";
        try (TestRelay relay = TestRelay.answering(json(PENDING), json(failed))) {
            GenerationFailedException error = catchThrowableOfType(
                    GenerationFailedException.class, () -> await(face, relay, WaitOptions.builder()));

            assertThat(error.generation().failure()).isEqualTo(FailureKind.MODERATED);
            assertThat(error).hasMessageContaining("blocked by policy").hasMessageContaining("change the prompt");
        }
        try (TestRelay relay = TestRelay.answering(json("{\"id\":\"1\",\"state\":\"cancelled\"}"))) {
            assertThatThrownBy(() -> await(face, relay, WaitOptions.builder()))
                    .isInstanceOf(GenerationFailedException.class)
                    .hasMessageContaining("was cancelled");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownStateIsWaitedForAndBounded(Face face) throws Exception {
        MockResponse pondering = json("{\"id\":\"1\",\"state\":\"pondering\"}");
        try (TestRelay relay = TestRelay.answering(pondering, pondering, json(DONE))) {
            assertThat(await(face, relay, WaitOptions.builder()).video()).isNotNull();
        }
        try (TestRelay relay = TestRelay.answering(pondering)) {
            assertThatThrownBy(() -> await(face, relay, WaitOptions.builder()))
                    .isInstanceOf(UnknownStateException.class)
                    .hasMessageContaining("pondering");
            assertThat(relay.timing.elapsed()).isBetween(Duration.ofMinutes(5), Duration.ofMinutes(6));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theDeadlineEndsAWaitAndSaysWhatGoesOn(Face face) throws Exception {
        try (TestRelay relay = TestRelay.answering(json(PENDING))) {
            DeadlinePassedException error = catchThrowableOfType(
                    DeadlinePassedException.class,
                    () -> await(face, relay, WaitOptions.builder().deadline(Duration.ofMinutes(3))));

            assertThat(error.refs()).containsExactly(relay.ref("1"));
            assertThat(error).hasMessageContaining("still pending").hasMessageContaining("goes on");
            assertThat(relay.timing.elapsed()).isEqualTo(Duration.ofMinutes(3));
            assertThat(relay.timing.pending()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"3m, 180 s", "4s, 4 s", "3.973s, 4 s", "1.5s, 1.5 s", "0.05s, 0.05 s", "3.999999999s, 4 s"})
    void theDeadlineIsToldAsItWasSet(String deadline, String told) throws Exception {
        try (TestRelay relay = TestRelay.answering(json(PENDING))) {
            assertThatThrownBy(() -> await(
                            Face.BLOCKING, relay, WaitOptions.builder().deadline(Duration.parse("PT" + deadline))))
                    .hasMessageStartingWith("the deadline of " + told + " passed after ");
        }
    }

    @Test
    void onePollIsOnePoll() throws Exception {
        try (TestRelay relay = TestRelay.answering(json(PENDING))) {
            assertThatThrownBy(() ->
                            await(Face.BLOCKING, relay, WaitOptions.builder().deadline(Duration.ofMillis(10))))
                    .hasMessageContaining("passed after 1 poll with " + relay.ref("1"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void pausesStayWithinTheirBoundsAndALastPollComesBeforeTheDeadline(Face face) throws Exception {
        List<WaitProgress> seen = new CopyOnWriteArrayList<>();
        try (TestRelay relay = TestRelay.answering(json(PENDING))) {
            assertThatThrownBy(() -> await(face, relay, WaitOptions.builder().onProgress(seen::add)))
                    .isInstanceOf(DeadlinePassedException.class);
        }
        assertThat(seen)
                .allSatisfy(progress ->
                        assertThat(progress.nextPollIn()).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(20)));
        assertThat(seen.get(seen.size() - 1).elapsed()).isBetween(Duration.ofSeconds(598), Duration.ofSeconds(600));
        assertThat(seen).hasSizeBetween(40, 200);
    }

    @ParameterizedTest
    @CsvSource({"BLOCKING,429", "ASYNC,429", "BLOCKING,503", "ASYNC,503"})
    void retryAfterIsKeptButNotPastTheDeadline(Face face, int status) throws Exception {
        MockResponse limited = new MockResponse.Builder()
                .code(status)
                .addHeader("Retry-After", "100")
                .build();
        try (TestRelay relay = TestRelay.answering(limited, json(DONE))) {
            await(face, relay, WaitOptions.builder());
            assertThat(relay.timing.elapsed()).isBetween(Duration.ofSeconds(100), Duration.ofSeconds(101));
        }
        try (TestRelay relay = TestRelay.answering(limited)) {
            DeadlinePassedException error = catchThrowableOfType(
                    DeadlinePassedException.class,
                    () -> await(face, relay, WaitOptions.builder().deadline(Duration.ofMinutes(1))));
            assertThat(error).hasCauseInstanceOf(status == 429 ? RateLimitedException.class : ServerException.class);
            assertThat(relay.timing.elapsed()).isEqualTo(Duration.ofMinutes(1));
            assertThat(relay.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEstimateIsTrustedForHalfOfTheTimeLeft(Face face) throws Exception {
        MockResponse soon = json("{\"id\":\"1\",\"state\":\"pending\",\"wait\":120}");
        MockResponse late = json("{\"id\":\"1\",\"state\":\"pending\",\"wait\":86400}");
        try (TestRelay relay = TestRelay.answering(soon, json(DONE))) {
            await(face, relay, WaitOptions.builder());
            assertThat(relay.timing.elapsed()).isEqualTo(Duration.ofMinutes(2));
        }
        try (TestRelay relay = TestRelay.answering(late, json(DONE))) {
            await(face, relay, WaitOptions.builder());
            assertThat(relay.timing.elapsed()).isEqualTo(Duration.ofMinutes(5));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aListenerThatFailsHurtsNobody(Face face) throws Exception {
        try (TestRelay relay = TestRelay.answering(json(PENDING), json(DONE))) {
            assertThat(await(face, relay, WaitOptions.builder().onProgress(progress -> {
                        throw new IllegalStateException("listener");
                    })))
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneOfManyMayFailAlone(Face face) throws Exception {
        try (TestRelay relay = new TestRelay(request -> switch (request.getUrl().encodedPath()) {
            case "/jobs/1" -> json(DONE);
            case "/jobs/2" -> json("{\"id\":\"2\",\"state\":\"failed\"}");
            default -> json(404, "");
        })) {
            VideoClient client = relay.client();
            List<GenerationRef> refs = List.of(relay.ref("1"), relay.ref("2"), relay.ref("3"));

            List<WaitResult> results = face.call(
                    client, c -> c.awaitAll(refs, WaitOptions.DEFAULT), c -> c.awaitAll(refs, WaitOptions.DEFAULT));

            assertThat(results).extracting(WaitResult::ref).isEqualTo(refs);
            assertThat(results.get(0).orThrow().video()).isNotNull();
            assertThatThrownBy(() -> results.get(1).orThrow()).isInstanceOf(GenerationFailedException.class);
            assertThatThrownBy(() -> results.get(2).orThrow()).isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void aRelayThatKnowsNoBatchesIsAskedOneByOne() throws Exception {
        try (TestRelay relay =
                new TestRelay(request -> request.getUrl().encodedPath().equals("/many")
                        ? json(404, "")
                        : json(DONE.replace(
                                "\"1\"", "\"" + request.getUrl().pathSegments().get(1) + "\"")))) {
            relay.provider.with(Operation.GET_MANY);
            List<GenerationRef> refs = List.of(relay.ref("1"), relay.ref("2"));

            List<WaitResult> results = relay.client().awaitAll(refs, WaitOptions.DEFAULT);

            assertThat(results).extracting(WaitResult::error).containsOnlyNulls();
            assertThat(relay.log()).containsExactlyInAnyOrder("POST /many", "GET /jobs/1", "GET /jobs/2");
        }
    }

    private static Generation await(Face face, TestRelay relay, WaitOptions.Builder options) throws ReelayException {
        VideoClient client = relay.client();
        WaitOptions built = options.build();
        return face.call(client, c -> c.await(relay.ref("1"), built), c -> c.await(relay.ref("1"), built));
    }
}
