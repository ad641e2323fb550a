package dev.reelay.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reelay.testkit.script.Timeline;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
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

    /** Some clients give up at a "100 Continue" that they did not ask for. */
    @Test
    void answersARequestWithOneStatusAndNoOther() throws IOException {
        try (FakeRelay fake = FakeRelay.serve(0);
                Socket socket = new Socket(
                        InetAddress.getLoopbackAddress(),
                        URI.create(fake.baseUrl()).getPort())) {
            socket.getOutputStream()
                    .write(("POST /luma/generations HTTP/1.1\r\nHost: simulator\r\nConnection: close\r\nAuthorization:"
                                    + " Bearer " + fake.apiKey() + "\r\nContent-Length: 23\r\n\r\n"
                                    + "{\"user_prompt\":\"a cat\"}")
                            .getBytes(StandardCharsets.UTF_8));
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));

            assertThat(answer.readLine()).isEqualTo("HTTP/1.1 200 OK");
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
