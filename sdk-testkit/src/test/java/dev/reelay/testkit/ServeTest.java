package dev.reelay.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reelay.testkit.dialect.Dialect;
import dev.reelay.testkit.dialect.Route;
import dev.reelay.testkit.script.Exchange;
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
            // One protocol requires more of a submit than a prompt and a model, and says so.
            assertThat(submit(fake, relay)).as(relay.place()).isIn(200, 201, 400);
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
        Dialect dialect = relay.dialect();
        Route route = dialect.routes().stream()
                .filter(one -> one.exchange() == Exchange.SUBMIT)
                .findFirst()
                .orElseThrow();
        try (PlainClient client = new PlainClient(fake.baseUrl(relay), fake.apiKey())) {
            return client.post(
                            route.path().replace("{action}", "text2video"),
                            "{\"" + dialect.promptMember() + "\":\"a cat\",\"model\":\"any\"}")
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
