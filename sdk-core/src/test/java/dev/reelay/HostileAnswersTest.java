package dev.reelay;

import static dev.reelay.kit.TestRelay.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.reelay.errors.AuthenticationException;
import dev.reelay.errors.DeadlinePassedException;
import dev.reelay.errors.ErrorKind;
import dev.reelay.errors.GenerationFailedException;
import dev.reelay.errors.InvalidRequestException;
import dev.reelay.errors.MalformedAnswerException;
import dev.reelay.errors.NotFoundException;
import dev.reelay.errors.PermissionException;
import dev.reelay.errors.SubmitOutcomeUnknownException;
import dev.reelay.internal.call.Observer;
import dev.reelay.internal.text.Redaction;
import dev.reelay.kit.Face;
import dev.reelay.kit.TestRelay;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever one relay answers: it holds up nobody else, says no more than it may, and means what it says. */
class HostileAnswersTest {
    private static final int MEGABYTE = 1024 * 1024;
    private static final String DONE = "{\"id\":\"1\",\"state\":\"completed\",\"video\":\"https://cdn.example/1.mp4\"}";

    @Test
    @Timeout(60)
    void noDeadlineWaitsForAReader() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        try (TestRelay relay = TestRelay.answering(json("{\"id\":\"1\",\"state\":\"pending\"}"))) {
            relay.provider.readingWith(() -> await(go));
            AsyncVideoClient client = relay.client().async();
            List<CompletableFuture<Generation>> waits = IntStream.range(0, 20)
                    .mapToObj(i ->
                            client.await(relay.ref(Integer.toString(i)), WaitOptions.within(Duration.ofSeconds(5))))
                    .toList();
            relay.awaitRequests(20);

            relay.timing.advance(Duration.ofSeconds(5));

            for (CompletableFuture<Generation> wait : waits) {
                assertThatThrownBy(wait::join).hasCauseInstanceOf(DeadlinePassedException.class);
            }
            go.countDown();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"links", "users", "parameters", "keys", "digits", "state", "blanks"})
    @Timeout(60)
    void noAnswerIsTooMuch(String kind) throws Exception {
        String body = switch (kind) {
            case "links" -> failed("http://".repeat(MEGABYTE / 7));
            case "users" -> failed("http://" + "a:".repeat(MEGABYTE / 2));
            case "parameters" -> failed("x-amz-".repeat(MEGABYTE / 6));
            case "keys" -> failed("sk-a bearer ".repeat(MEGABYTE / 12));
            case "digits" -> "{\"id\":\"1\",\"state\":\"failed\",\"wait\":" + "9".repeat(MEGABYTE) + "}";
            case "state" -> "{\"id\":\"1\",\"state\":\"" + "working ".repeat(MEGABYTE / 8) + "\"}";
            default -> " ".repeat(MEGABYTE) + "x";
        };
        try (TestRelay relay = TestRelay.answering(json(body))) {
            VideoClient client = relay.client();

            Throwable wait =
                    catchThrowable(() -> client.await(relay.ref("1"), WaitOptions.within(Duration.ofSeconds(5))));
            Throwable submit = catchThrowable(() -> client.submit(SubmitRequest.of("a cat")));
            Throwable error = catchThrowable(() -> client.getRaw(relay.ref("1")));

            switch (kind) {
                case "blanks" -> {
                    assertThat(wait).isInstanceOf(DeadlinePassedException.class);
                    assertThat(submit).isInstanceOf(SubmitOutcomeUnknownException.class);
                }
                case "state" -> assertThat(wait).isInstanceOf(DeadlinePassedException.class);
                default -> assertThat(wait).isInstanceOf(GenerationFailedException.class);
            }
            assertThat(error).isNull();
        }
    }

    @Test
    @Timeout(60)
    void redactionTakesNoLongerThanItsText() {
        for (String piece : List.of("http://", "https://a@", "x-amz-", "sk-", "bearer ", "token=", "a.b-c_", "\\/")) {
            String text = piece.repeat(MEGABYTE / piece.length());
            assertThat(Redaction.text(text)).isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aStatusInsideOf200Counts(Face face) throws Exception {
        try (TestRelay relay = TestRelay.answering(json("{\"code\":\"401\",\"message\":\"token expired\"}"))) {
            VideoClient client = relay.client();

            assertThatThrownBy(() -> face.call(client, c -> c.await(relay.ref("1")), c -> c.await(relay.ref("1"))))
                    .isInstanceOf(AuthenticationException.class)
                    .hasMessageContaining("token expired");
            assertThat(relay.requests()).hasSize(1);
        }
        try (TestRelay relay = TestRelay.answering(json("{\"code\":404,\"message\":\"no such job\"}"))) {
            VideoClient client = relay.client();

            assertThatThrownBy(() -> face.call(client, c -> c.get(relay.ref("1")), c -> c.get(relay.ref("1"))))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theNameThatWasAskedForStays(Face face) throws Exception {
        String other = "{\"id\":\"upstream-7\",\"state\":\"completed\",\"video\":\"https://cdn.example/1.mp4\"}";
        try (TestRelay relay = TestRelay.answering(json(other))) {
            VideoClient client = relay.client();

            Generation got = face.call(client, c -> c.get(relay.ref("1")), c -> c.get(relay.ref("1")));
            Generation waited = face.call(client, c -> c.await(relay.ref("1")), c -> c.await(relay.ref("1")));

            assertThat(List.of(got, waited)).allSatisfy(generation -> {
                assertThat(generation.ref()).isEqualTo(relay.ref("1"));
                assertThat(generation.extras()).containsEntry("id", "upstream-7");
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPageInFrontOfTheRelaySaysNothingAboutAGeneration(Face face) throws Exception {
        MockResponse redirect = new MockResponse.Builder()
                .code(302)
                .addHeader("Location", "https://login.example/")
                .build();
        try (TestRelay relay =
                TestRelay.answering(page(403), page(404), redirect, page(400), page(200), page(503), json(DONE))) {
            VideoClient client = relay.client();
            List<WaitProgress> seen = new CopyOnWriteArrayList<>();
            WaitOptions options = WaitOptions.builder().onProgress(seen::add).build();

            assertThat(face.call(client, c -> c.await(relay.ref("1"), options), c -> c.await(relay.ref("1"), options))
                            .video())
                    .isNotNull();
            assertThat(seen.subList(0, 6))
                    .extracting(progress -> Observer.kind(progress.error()))
                    .containsOnly(ErrorKind.MALFORMED_ANSWER, ErrorKind.SERVER);
        }
    }

    @ParameterizedTest
    @EnumSource
    void onASubmitItIsSaidThatAPageCame(Face face) throws Exception {
        try (TestRelay relay = TestRelay.answering(page(403), page(404), page(400))) {
            VideoClient client = relay.client();
            SubmitRequest request = SubmitRequest.of("a cat");

            assertThatThrownBy(() -> face.call(client, c -> c.submit(request), c -> c.submit(request)))
                    .isInstanceOf(PermissionException.class)
                    .hasMessageContaining("a page came")
                    .hasMessageNotContaining("another key");
            assertThatThrownBy(() -> face.call(client, c -> c.submit(request), c -> c.submit(request)))
                    .isInstanceOf(NotFoundException.class)
                    .hasMessageContaining("an HTML page");
            assertThatThrownBy(() -> face.call(client, c -> c.submit(request), c -> c.submit(request)))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("an HTML page");
        }
    }

    @ParameterizedTest
    @CsvSource({"BLOCKING,'{\"%s\":'", "ASYNC,'{\"id\":\"1\",\"state\":\"%s\",\"prompt\":\"%s\",\"reason\":\"%s\"}'"})
    void aKeyThatIsRepeatedIsInNothingThatIsRead(Face face, String shape) throws Exception {
        String body = shape.replace("%s", TestRelay.KEY);
        try (TestRelay relay = TestRelay.answering(json(body))) {
            VideoClient client = relay.client();
            List<Object> all = new CopyOnWriteArrayList<>();

            all.add(String.valueOf(catchThrowable(
                    () -> all.add(face.call(client, c -> c.get(relay.ref("1")), c -> c.get(relay.ref("1")))))));
            all.add(client.getRaw(relay.ref("1")).body());

            for (Object one : all) {
                assertThat(one.toString()).doesNotContain(TestRelay.KEY);
                if (one instanceof Generation generation) {
                    assertThat(generation.rawState()).isEqualTo("***");
                    assertThat(generation.prompt()).isEqualTo("***");
                }
            }
        }
    }

    @Test
    void aMessageHasNoCharacterThatMovesACursorOrTurnsAText() throws Exception {
        String odd = "a\u009b31m\u202eb\u2066c\u007f\u001b[2Jd";
        try (TestRelay relay =
                TestRelay.answering(json(400, "{\"message\":\"" + odd.replace("\u001b", "\\u001b") + "\"}"))) {
            assertThatThrownBy(() -> relay.client().get(relay.ref("1")))
                    .isInstanceOf(InvalidRequestException.class)
                    .message()
                    .doesNotContainPattern("[\\p{Cc}\\u202e\\u2066]");
        }
    }

    @Test
    void anAnswerMayBeAsLongAsItIsAllowedToBe() throws Exception {
        String body = DONE.replace("completed", "completed\",\"prompt\":\"" + "a".repeat(9 * MEGABYTE));
        try (TestRelay relay = TestRelay.answering(json(body))) {
            VideoClient generous = relay.closing(relay.builder()
                    .timeouts(Timeouts.builder().maxResponseBytes(10 * MEGABYTE).build())
                    .build());

            assertThat(generous.get(relay.ref("1")).prompt()).hasSize(9 * MEGABYTE);
            assertThatThrownBy(() -> relay.client().get(relay.ref("1")))
                    .isInstanceOf(MalformedAnswerException.class)
                    .hasMessageContaining("longer than the limit of " + 8 * MEGABYTE);
        }
    }

    private static String failed(String reason) {
        return "{\"id\":\"1\",\"state\":\"failed\",\"reason\":\"" + reason + "\"}";
    }

    private static MockResponse page(int status) {
        return new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "text/html; charset=utf-8")
                .body("<!doctype html><title>Just a moment</title>")
                .build();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
