package dev.reelay.webhook;

import static dev.reelay.kit.TestRelay.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reelay.GenerationRef;
import dev.reelay.errors.MalformedAnswerException;
import dev.reelay.kit.TestRelay;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose word a callback is, and what is answered before the first of them. */
class SignedWebhooksTest {
    private static final byte[] BODY = bytes("{\"id\":\"1\",\"state\":\"completed\"}");
    private static final Map<String, String> HEADERS = Map.of(
            "webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek",
            "webhook-timestamp", "1614265330",
            "webhook-signature", "v1,WJ/r+YoM0HTsBKCAQDxMypri0APFx5i0Ads8HsGpjBE=");

    private final WebhookSignature signature = WebhookSignature.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
            .withClock(Clock.fixed(Instant.ofEpochSecond(1_614_265_330), ZoneOffset.UTC));
    private TestRelay relay;
    private Webhooks unsigned;
    private Webhooks signed;

    @BeforeEach
    void start() throws Exception {
        relay = TestRelay.answering(json("{}"));
        unsigned = Webhooks.of(relay.client());
        signed = unsigned.verifiedBy(signature);
    }

    @AfterEach
    void stop() throws Exception {
        relay.close();
    }

    @Test
    void aSignedCallbackIsVerified() {
        assertThat(signed.parse(HEADERS::get, BODY)).containsExactly(hint(false, true));
        assertThat(signed.parse(HEADERS::get, BODY))
                .as("sent twice")
                .extracting(WebhookHint::duplicate)
                .containsExactly(true);
    }

    @Test
    void withoutACheckACallbackStaysAHint() {
        assertThat(unsigned.parse(HEADERS::get, BODY)).containsExactly(hint(false, false));
        assertThat(unsigned.parse(BODY)).containsExactly(hint(true, false));
        assertThat(new WebhookHint(unsigned.parse(BODY).get(0).claimed(), true).verified())
                .isFalse();
    }

    @Test
    void whatAStrangerSaidMakesTheRelaysWordNoDuplicate() {
        var unused = unsigned.parse(BODY);
        assertThatThrownBy(() -> signed.parse(name -> "1614265330", BODY))
                .isInstanceOf(UnverifiedWebhookException.class);

        assertThat(signed.parse(HEADERS::get, BODY)).containsExactly(hint(false, true));
    }

    @Test
    void aCheckIsNotForgotten() {
        assertThatThrownBy(() -> signed.parse(BODY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("parse(headers, body)");
        assertThatThrownBy(() -> signed.parse("{}")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nothingIsReadOfWhatIsNotSigned() {
        assertThatThrownBy(() -> signed.parse(HEADERS::get, bytes("{"))).isInstanceOf(UnverifiedWebhookException.class);
        assertThatThrownBy(() -> signed.parse(
                        name -> {
                            throw new AssertionError("too large to be looked at");
                        },
                        new byte[Webhooks.MAX_BYTES + 1]))
                .isInstanceOf(MalformedAnswerException.class);
    }

    @Test
    void aHintTakesTheNameThatWasStored() {
        WebhookHint hint = signed.parse(HEADERS::get, BODY).get(0);
        GenerationRef stored = hint.ref().withProviderState("image2video");

        WebhookHint there = hint.at(stored);

        assertThat(there.ref()).isEqualTo(stored);
        assertThat(there.verified()).isTrue();
        assertThat(there.claimed().state()).isEqualTo(hint.claimed().state());
        assertThatThrownBy(() -> hint.at(relay.ref("2"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aChallengeIsAnswered() {
        assertThat(Webhooks.challengeAnswer(bytes("{\"challenge\":\"1a3cs1j-601a\\\"\\u00e9\"}")))
                .contains("{\"challenge\":\"1a3cs1j-601a\\\"é\"}");
        assertThat(Webhooks.challengeAnswer(bytes("{ \"challenge\" : \"x\", \"since\": [1, {}] } ")))
                .contains("{\"challenge\":\"x\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "7",
                "<html>",
                "\u0000",
                "{}",
                "{\"challenge\":null}",
                "{\"challenge\":1}",
                "{\"challenge\":{\"challenge\":\"x\"}}",
                "[{\"challenge\":\"x\"}]",
                "{\"challenge\":\"x\"} {}",
                "{\"challenge\":\"x\"",
                "{\"task_id\":\"1\",\"status\":\"success\",\"challenge\":\"x\"}",
                "{\"task_id\":\"1\",\"status\":\"success\"}"
            })
    void whatIsNoChallengeIsNotAnswered(String body) {
        assertThat(Webhooks.challengeAnswer(bytes(body))).isEmpty();
    }

    @Test
    void aHostileChallengeCostsNothing() {
        assertThat(Webhooks.challengeAnswer(bytes("{\"challenge\":\"" + "x".repeat(4096) + "\"}")))
                .isEmpty();
        assertThat(Webhooks.challengeAnswer(bytes("[".repeat(4096)))).isEmpty();
        assertThat(Webhooks.challengeAnswer(bytes("{\"a\":".repeat(800)))).isEmpty();
        assertThat(Webhooks.challengeAnswer(new byte[] {(byte) 0xff, (byte) 0xfe, 0}))
                .isEmpty();
        assertThat(Webhooks.challengeAnswer(new byte[Webhooks.MAX_BYTES * 2])).isEmpty();
    }

    private WebhookHint hint(boolean duplicate, boolean verified) {
        return new WebhookHint(Webhooks.of(relay.client()).parse(BODY).get(0).claimed(), duplicate, verified);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
