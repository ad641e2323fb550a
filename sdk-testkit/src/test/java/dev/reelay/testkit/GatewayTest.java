package dev.reelay.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reelay.testkit.PlainClient.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who may ask, for what, and under which path. */
class GatewayTest {
    private static final String BODY = "{\"user_prompt\":\"a cat\"}";

    private final FakeRelay fake = FakeRelay.start(DocumentedRelay.ANYAPI);
    private final PlainClient client = PlainClient.of(fake);

    @AfterEach
    void close() {
        client.close();
        fake.close();
    }

    @Test
    void refusesAWrongKeyAndAMissingOne() throws IOException {
        try (PlainClient stranger = new PlainClient(fake.baseUrl(), "sk-wrong")) {
            Reply reply = stranger.post("/luma/generations", BODY);

            assertThat(reply.status()).isEqualTo(401);
            assertThat((String) reply.at("error.message")).startsWith("invalid token (request id: ");
            assertThat(reply.at("error.code")).isEqualTo("");
            assertThat(reply.headers().get("X-Oneapi-Request-Id")).isNotBlank();
        }
        assertThat(client.fetch(fake.baseUrl() + "/luma/generations/x").status())
                .isEqualTo(401);
        assertThat(fake.accepted()).isEmpty();
    }

    @Test
    void saysTaskNotExistForAnIdThatItDoesNotKnow() throws IOException {
        Reply reply = client.get("/luma/generations/4665a07c-7641-4809-a133-10786201bb56");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("code")).isEqualTo("task_not_exist");
        assertThat(client.post("/luma/generations/nothing/extend", BODY).at("code"))
                .isEqualTo("task_not_exist");
    }

    @Test
    void refusesABodyThatIsNoRequest() throws IOException {
        assertThat((String) client.post("/luma/generations", "{}").at("error.message"))
                .contains("user_prompt");
        assertThat(client.post("/luma/generations", "{\"user_prompt\":\" \"}").status())
                .isEqualTo(400);
        assertThat(client.post("/luma/generations", "[1]").status()).isEqualTo(400);
        assertThat(client.post("/luma/generations", "{\"user_prompt\":").status())
                .isEqualTo(400);
        assertThat(client.post("/luma/tasks", "{\"ids\":3}").status()).isEqualTo(400);
        assertThat(fake.accepted()).isEmpty();
        assertThat(fake.submits()).isEqualTo(4);
    }

    @Test
    void refusesPathsAndMethodsThatNoProtocolHas() throws IOException {
        assertThat(client.get("/luma/luma/generations/x").status()).isEqualTo(404);
        assertThat(client.get("/luma/generations").status()).isEqualTo(404);
        assertThat((String) client.get("/nothing").at("error.message")).contains("GET /nothing");
    }

    @Test
    void knowsAGenerationOnlyUnderThePrefixItWasSubmittedUnder() throws IOException {
        try (FakeRelay prefixed = FakeRelay.builder().pathPrefix("/pro/v2").start();
                PlainClient right = PlainClient.of(prefixed);
                PlainClient other = new PlainClient(prefixed.baseUrl(DocumentedRelay.ANYAPI), prefixed.apiKey());
                PlainClient bare = new PlainClient(prefixed.baseUrl().replace("/pro/v2", ""), prefixed.apiKey())) {
            String id = right.submit(BODY);

            assertThat(prefixed.baseUrl()).endsWith("/pro/v2");
            assertThat(right.get("/luma/generations/" + id).status()).isEqualTo(200);
            assertThat(other.get("/luma/generations/" + id).status()).isEqualTo(400);
            assertThat(bare.get("/luma/generations/" + id).status()).isEqualTo(404);
        }
    }

    @Test
    void speaksTheOtherProtocolAsWell() throws IOException {
        assertThat(client.post("/dream-machine/v1/generations", "{\"prompt\":\"a cat\"}")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void saysWhichPortIsTaken() {
        int port = URI.create(fake.baseUrl()).getPort();

        assertThatThrownBy(() -> FakeRelay.builder().port(port).start())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("cannot listen on port " + port);
        assertThatThrownBy(() -> FakeRelay.builder().port(70_000)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FakeRelay.builder().pathPrefix("pro/")).isInstanceOf(IllegalArgumentException.class);
    }
}
