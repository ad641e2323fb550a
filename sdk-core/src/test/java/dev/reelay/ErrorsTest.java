package dev.reelay;

import static dev.reelay.kit.TestRelay.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.reelay.errors.AuthenticationException;
import dev.reelay.errors.ErrorKind;
import dev.reelay.errors.InvalidRequestException;
import dev.reelay.errors.MalformedAnswerException;
import dev.reelay.errors.NotFoundException;
import dev.reelay.errors.ReelayException;
import dev.reelay.kit.Face;
import dev.reelay.kit.TestRelay;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every body that relays are known to answer with is the right error, and shows no secret. */
class ErrorsTest {
    static Stream<Arguments> bodies() {
        return Stream.of(
                Arguments.of(401, "{\"error\":{\"message\":\"bad key\",\"code\":\"\"}}", ErrorKind.AUTHENTICATION),
                Arguments.of(401, "{\"code\":\"quota_not_enough\",\"message\":\"x\"}", ErrorKind.AUTHENTICATION),
                Arguments.of(402, "", ErrorKind.QUOTA),
                Arguments.of(403, "{\"code\":\"quota_not_enough\",\"message\":\"x\",\"data\":null}", ErrorKind.QUOTA),
                Arguments.of(403, "{\"error\":{\"message\":\"x\",\"code\":null}}", ErrorKind.PERMISSION),
                Arguments.of(404, "{\"error\":{\"message\":\"x\",\"code\":17}}", ErrorKind.NOT_FOUND),
                Arguments.of(400, "{\"code\":\"task_not_exist\",\"message\":\"x\"}", ErrorKind.NOT_FOUND),
                Arguments.of(400, "{\"error\":{\"code\":\"prompt_blocked\"}}", ErrorKind.MODERATED),
                Arguments.of(422, "{\"detail\":\"x\"}", ErrorKind.INVALID_REQUEST),
                Arguments.of(429, "", ErrorKind.RATE_LIMITED),
                Arguments.of(500, "<html>sorry</html>", ErrorKind.SERVER),
                Arguments.of(503, "{\"error\":{\"message\":\"x\"}}", ErrorKind.SERVER),
                Arguments.of(
                        500,
                        "{\"code\":\"up\",\"message\":\"{\\\"error\\\":{\\\"message\\\":\\\"inner\\\"}}\"}",
                        ErrorKind.SERVER),
                Arguments.of(502, "{\"message\":\"one\"}{\"message\":\"two\"}", ErrorKind.SERVER),
                Arguments.of(200, "{\"error\":{\"message\":\"x\",\"code\":\"quota_not_enough\"}}", ErrorKind.QUOTA),
                Arguments.of(200, "{\"success\":false,\"message\":\"x\"}", ErrorKind.SERVER),
                Arguments.of(200, "<html>hello</html>", ErrorKind.MALFORMED_ANSWER),
                Arguments.of(200, "", ErrorKind.MALFORMED_ANSWER),
                Arguments.of(200, "{\"id\":\"1\",\"sta", ErrorKind.MALFORMED_ANSWER),
                Arguments.of(200, "{\"state\":\"pending\"}", ErrorKind.MALFORMED_ANSWER),
                Arguments.of(200, "[]", ErrorKind.MALFORMED_ANSWER),
                Arguments.of(200, "{\"code\":\"success\",\"message\":\"\"}", ErrorKind.MALFORMED_ANSWER));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void everyBodyIsTheRightError(int status, String body, ErrorKind kind) throws Exception {
        for (Face face : Face.values()) {
            ReelayException error = failure(face, json(status, body));

            assertThat(error.kind()).isEqualTo(kind);
            assertThat(error.status()).isIn(status, null);
            assertThat(error.getMessage()).doesNotContain("\n").contains("tiny relay");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSubmitThatFindsNothingIsSentToTheWrongAddress(Face face) throws Exception {
        MockResponse page = new MockResponse.Builder()
                .code(404)
                .addHeader("Content-Type", "text/html")
                .body("<html>not found</html>")
                .build();
        try (TestRelay relay = TestRelay.answering(page)) {
            VideoClient client = relay.client();
            SubmitRequest request = SubmitRequest.of("x");

            assertThatThrownBy(() -> face.call(client, c -> c.submit(request), c -> c.submit(request)))
                    .isInstanceOf(NotFoundException.class)
                    .hasMessageContaining(
                            "no place to submit at this address (HTTP 404, an HTML page); nothing was charged: check the base URL")
                    .hasMessageNotContaining("check the id");
            assertThatThrownBy(() -> face.call(client, c -> c.get(relay.ref("1")), c -> c.get(relay.ref("1"))))
                    .isInstanceOf(NotFoundException.class)
                    .hasMessageContaining("check the base URL, its path included, and the id");
        }
        assertThat(failure(face, json(404, "{\"message\":\"x\"}")))
                .hasMessageEndingWith("check the id, and that it was submitted to this relay");
    }

    @Test
    void theRequestIdComesFromTheHeaderOrTheWords() throws Exception {
        MockResponse header = json(403, "{\"message\":\"no (request id: b)\"}")
                .newBuilder()
                .addHeader("X-Oneapi-Request-Id", "a")
                .build();

        assertThat(failure(Face.BLOCKING, header).requestId()).isEqualTo("a");
        assertThat(failure(Face.BLOCKING, json(403, "{\"message\":\"no (request id: b)\"}"))
                        .requestId())
                .isEqualTo("b");
    }

    @Test
    void codeAndWordsAreKept() throws Exception {
        ReelayException error = failure(Face.ASYNC, json(403, "{\"code\":\"x1\",\"message\":\"words\"}"));

        assertThat(error.relayCode()).isEqualTo("x1");
        assertThat(error.relayMessage()).isEqualTo("words");
        assertThat(error.bodyStart()).isNull();
    }

    @Test
    void theBeginningOfAnUnreadableBodyIsKept() throws Exception {
        ReelayException error = failure(Face.BLOCKING, json(200, "<html>" + "x".repeat(10_000)));

        assertThat(error.bodyStart()).startsWith("<html>xxx").hasSize(2048);
        assertThat(error).hasMessageContaining("HTML page instead of JSON");
    }

    @Test
    void theJsonPathIsNamed() throws Exception {
        assertThat(failure(Face.BLOCKING, json(200, "{\"state\":\"pending\"}")))
                .hasMessageContaining("no id in the answer");
    }

    @Test
    void aBodyWithoutEndIsNotRead() throws Exception {
        MockResponse huge = new MockResponse.Builder()
                .chunkedBody(new Buffer().write(new byte[100_000]), 1024)
                .build();
        try (TestRelay relay = TestRelay.answering(huge)) {
            VideoClient client = relay.closing(relay.builder()
                    .timeouts(Timeouts.builder().maxResponseBytes(1000).build())
                    .build());

            assertThatThrownBy(() -> client.get(relay.ref("1")))
                    .isInstanceOf(MalformedAnswerException.class)
                    .hasMessageContaining("longer than the limit of 1000 bytes");
        }
    }

    @ParameterizedTest
    @EnumSource
    void noSecretIsShown(Face face) throws Exception {
        String signed = "https:\\/\\/cdn.example\\/v.mp4?X-Amz-Signature=canarysignature";
        String[] bodies = {
            "{\"message\":\"wrong key " + TestRelay.KEY + ", see " + signed + "\"}",
            "<html>" + TestRelay.KEY + " " + signed.replace("\\", ""),
            "{\"code\":\"" + TestRelay.KEY + "\"}"
        };
        for (String body : bodies) {
            for (int status : new int[] {200, 401, 500}) {
                ReelayException error = failure(face, json(status, body));
                StringWriter shown = new StringWriter();
                error.printStackTrace(new PrintWriter(shown));
                shown.append(error.details().toString());

                assertThat(shown.toString()).doesNotContain(TestRelay.KEY).doesNotContain("canarysignature");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatTheProviderCannotDoIsRefusedBeforeAnyCall(Face face) throws Exception {
        try (TestRelay relay = TestRelay.answering(json("{}"))) {
            VideoClient client = relay.client();
            SubmitRequest looped = SubmitRequest.builder("x").loop(true).build();

            assertThatThrownBy(() -> face.call(client, c -> c.submit(looped), c -> c.submit(looped)))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("tiny does not take loop to submit");
            assertThatThrownBy(() -> face.call(
                            client,
                            c -> c.extend(relay.ref("1"), ExtendRequest.of("x")),
                            c -> c.extend(relay.ref("1"), ExtendRequest.of("x"))))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("cannot extend; it can submit, get");
            assertThat(relay.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anotherRelaysGenerationIsNotAskedForHere(Face face) throws Exception {
        try (TestRelay relay = TestRelay.answering(json("{}"))) {
            VideoClient client = relay.client();
            GenerationRef ref = GenerationRef.of("tiny", "alpha", "1");

            assertThatThrownBy(() -> face.call(client, c -> c.get(ref), c -> c.get(ref)))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("belongs to another relay");
            assertThat(relay.requests()).isEmpty();
        }
    }

    @Test
    void aKeyThatVanishesIsMissedBeforeTheCall() throws Exception {
        try (TestRelay relay = TestRelay.answering(json("{}"))) {
            String[] key = {"one"};
            VideoClient client =
                    relay.closing(relay.builder().apiKey(() -> key[0]).build());
            key[0] = " ";

            assertThatThrownBy(() -> client.get(relay.ref("1"))).isInstanceOf(AuthenticationException.class);
            assertThat(relay.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aKeyThatCannotBeHadEndsCallsAndWaits(Face face) throws Exception {
        try (TestRelay relay = TestRelay.answering(json("{}"))) {
            boolean[] broken = {false};
            VideoClient client = relay.closing(relay.builder()
                    .apiKey(() -> {
                        if (broken[0]) {
                            throw new IllegalStateException("vault says " + TestRelay.KEY);
                        }
                        return TestRelay.KEY;
                    })
                    .build());
            broken[0] = true;

            assertThatThrownBy(() -> face.call(client, c -> c.get(relay.ref("1")), c -> c.get(relay.ref("1"))))
                    .isInstanceOf(AuthenticationException.class)
                    .hasMessageNotContaining(TestRelay.KEY);
            assertThatThrownBy(() -> face.call(client, c -> c.await(relay.ref("1")), c -> c.await(relay.ref("1"))))
                    .isInstanceOf(AuthenticationException.class);
        }
    }

    private static ReelayException failure(Face face, MockResponse answer) throws IOException {
        try (TestRelay relay = TestRelay.answering(answer)) {
            VideoClient client =
                    relay.closing(relay.builder().retryPolicy(RetryPolicy.NEVER).build());
            ReelayException error = catchThrowableOfType(
                    ReelayException.class,
                    () -> face.call(client, c -> c.get(relay.ref("1")), c -> c.get(relay.ref("1"))));
            assertThat(error).isNotNull();
            return error;
        }
    }
}
