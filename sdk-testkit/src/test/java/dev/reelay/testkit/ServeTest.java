package dev.reelay.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reelay.testkit.script.Timeline;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.junit.jupiter.api.Test;

/** The simulator as a server that keeps running. */
class ServeTest {
    @Test
    void servesEveryRelayOnThePortOfChoiceUntilItIsClosed() throws Exception {
        int port;
        try (FakeRelay probe = FakeRelay.serve(0)) {
            port = URI.create(probe.baseUrl()).getPort();
        }
        FakeRelay fake = FakeRelay.serve(port);
        CompletableFuture<Void> closed = CompletableFuture.runAsync(() -> awaitClose(fake));

        assertThat(fake.baseUrl()).isEqualTo("http://127.0.0.1:" + port);
        for (DocumentedRelay relay : DocumentedRelay.values()) {
            assertThat(submit(fake, relay)).isBetween(200, 201);
        }
        assertThat(closed).isNotDone();
        fake.close();
        closed.get(10, TimeUnit.SECONDS);
    }

    @Test
    void takesSecondsSoThatPeopleCanWatch() {
        assertThat(Timeline.WATCHABLE).hasToString("pending for PT2S → processing for PT4S → completed");
    }

    /** As curl does, and the clients of .NET and Java on request, before a body with a picture in it. */
    @Test
    void letsAClientSendThatAsksBeforeItSends() throws IOException {
        try (FakeRelay fake = FakeRelay.serve(0);
                PlainClient client = PlainClient.of(fake)) {
            Request.Builder request = new Request.Builder()
                    .url(fake.baseUrl() + "/luma/generations")
                    .header("Authorization", "Bearer " + fake.apiKey())
                    .header("Expect", "100-continue")
                    .post(RequestBody.create("{\"user_prompt\":\"a cat\"}", MediaType.get("application/json")));

            assertThat(client.send(request).status()).isEqualTo(200);
        }
    }

    private static int submit(FakeRelay fake, DocumentedRelay relay) throws IOException {
        boolean luma = relay.providerId().equals("luma");
        try (PlainClient client = new PlainClient(fake.baseUrl(relay), fake.apiKey())) {
            return client.post(
                            luma ? "/luma/generations" : "/dream-machine/v1/generations",
                            luma ? "{\"user_prompt\":\"a cat\"}" : "{\"prompt\":\"a cat\"}")
                    .status();
        }
    }

    private static void awaitClose(FakeRelay fake) {
        try {
            fake.awaitClose();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
