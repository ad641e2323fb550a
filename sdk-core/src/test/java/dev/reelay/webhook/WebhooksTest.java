package dev.reelay.webhook;

import static dev.reelay.kit.TestRelay.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reelay.Generation;
import dev.reelay.GenerationState;
import dev.reelay.VideoClient;
import dev.reelay.WaitOptions;
import dev.reelay.errors.MalformedAnswerException;
import dev.reelay.errors.NotFoundException;
import dev.reelay.kit.Face;
import dev.reelay.kit.TestRelay;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A callback is a hint: read with care, and believed once the relay says the same. */
class WebhooksTest {
    private static final String DONE = "{\"id\":\"1\",\"state\":\"completed\",\"video\":\"https://cdn.example/1.mp4\"}";

    @ParameterizedTest
    @EnumSource
    void aHintIsConfirmedByTheRelay(Face face) throws Exception {
        try (TestRelay relay = TestRelay.answering(json("{\"id\":\"1\",\"state\":\"pending\"}"))) {
            VideoClient client = relay.client();
            WebhookHint hint = Webhooks.of(client).parse(DONE).get(0);

            Generation confirmed = face.call(client, c -> c.confirm(hint), c -> c.confirm(hint));

            assertThat(hint.ref()).isEqualTo(relay.ref("1"));
            assertThat(hint.claimed().state()).isEqualTo(GenerationState.COMPLETED);
            assertThat(confirmed.state()).isEqualTo(GenerationState.PENDING);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aForgedHintIsFoundOut(Face face) throws Exception {
        try (TestRelay relay = TestRelay.answering(json(404, ""))) {
            VideoClient client = relay.client();
            WebhookHint hint = Webhooks.of(client).parse(DONE).get(0);

            assertThatThrownBy(() -> face.call(client, c -> c.confirm(hint), c -> c.confirm(hint)))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void aConfirmedHintEndsAWaitEarly() throws Exception {
        try (TestRelay relay = TestRelay.answering(json("{\"id\":\"1\",\"state\":\"pending\"}"), json(DONE))) {
            relay.timing.stop();
            VideoClient client = relay.client();
            CompletableFuture<Void> polled = new CompletableFuture<>();
            CompletableFuture<Generation> wait = client.async()
                    .await(
                            relay.ref("1"),
                            WaitOptions.builder()
                                    .onProgress(progress -> polled.complete(null))
                                    .build());
            relay.timing.advance(Duration.ZERO);
            polled.get();

            client.confirm(Webhooks.of(client).parse(DONE).get(0));

            assertThat(wait.get().video()).isNotNull();
            assertThat(relay.timing.elapsed()).isZero();
            assertThat(relay.timing.pending()).isZero();
            assertThat(relay.requests()).hasSize(2);
        }
    }

    @Test
    void whatWasSaidBeforeIsRecognised() throws Exception {
        try (TestRelay relay = TestRelay.answering(json(DONE))) {
            Webhooks webhooks = Webhooks.of(relay.client());

            assertThat(webhooks.parse("{\"id\":\"1\",\"state\":\"processing\"}"))
                    .extracting(WebhookHint::duplicate)
                    .containsExactly(false);
            assertThat(webhooks.parse(DONE)).extracting(WebhookHint::duplicate).containsExactly(false);
            assertThat(webhooks.parse("[" + DONE + ",{\"id\":\"2\"}]"))
                    .extracting(WebhookHint::duplicate)
                    .containsExactly(true, false);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "7", "<html>", "{\"state\":\"completed\"}", "\u0000"})
    void whatIsNoCallbackIsRefused(String body) throws Exception {
        try (TestRelay relay = TestRelay.answering(json(DONE))) {
            Webhooks webhooks = Webhooks.of(relay.client());

            assertThatThrownBy(() -> webhooks.parse(body)).isInstanceOf(MalformedAnswerException.class);
        }
    }

    @Test
    void sizeAndDepthAreBounded() throws Exception {
        try (TestRelay relay = TestRelay.answering(json(DONE))) {
            Webhooks webhooks = Webhooks.of(relay.client());
            for (String body : List.of(
                    " ".repeat(Webhooks.MAX_BYTES) + DONE,
                    "[".repeat(100_000),
                    "{\"id\":\"1\",\"x\":" + "[".repeat(500) + "}")) {
                assertThatThrownBy(() -> webhooks.parse(body)).isInstanceOf(MalformedAnswerException.class);
            }
        }
    }
}
