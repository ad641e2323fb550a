package dev.reelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reelay.errors.AuthenticationException;
import dev.reelay.kit.TinyProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a client's settings is said before any call. */
class ConfigurationTest {
    private static VideoClientBuilder builder() {
        return VideoClient.builder().provider(new TinyProvider()).apiKey("k");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.com",
                "ftp://example.com",
                "http://example.com",
                "https://user:pass@example.com",
                "https://example.com?key=1",
                "https://example.com#x",
                "https://"
            })
    void refusesWhatIsNoSafeBaseUrl(String url) {
        assertThatThrownBy(() -> builder().baseUrl(url).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("base URL")
                .hasMessageNotContaining("pass");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:1", "http://127.0.0.1:1", "http://[::1]:1"})
    void allowsPlainHttpOnThisMachine(String url) {
        try (VideoClient client = builder().baseUrl(url).build()) {
            assertThat(client.relay()).isEqualTo(url);
        }
    }

    @Test
    void aNamedRelayGivesRefsWithItsName() {
        try (VideoClient client = builder().relay("alpha").build()) {
            assertThat(client.ref("1")).isEqualTo(GenerationRef.of("tiny", "alpha", "1"));
            assertThat(client.baseUrl()).isEqualTo("https://alpha.example");
        }
        try (VideoClient client =
                builder().relay("alpha").baseUrl("https://alpha.example/").build()) {
            assertThat(client.relay()).isEqualTo("alpha");
        }
    }

    @Test
    void aBaseUrlOfOnesOwnGivesRefsWithTheUrl() {
        try (VideoClient client =
                builder().relay("beta").baseUrl("https://mine.example/pro/").build()) {
            assertThat(client.ref("1")).isEqualTo(GenerationRef.of("tiny", "https://mine.example/pro", "1"));
        }
    }

    @Test
    void aStoredRefLeadsBackToItsRelay() {
        GenerationRef stored = GenerationRef.parse(
                GenerationRef.of("tiny", "https://mine.example/pro", "1").toString());

        try (VideoClient client =
                builder().forRef(stored).provider(new TinyProvider()).build()) {
            assertThat(client.relay()).isEqualTo("https://mine.example/pro");
            assertThat(client.ref(stored.toString())).isEqualTo(stored);
        }
    }

    @Test
    void namesTheRelaysThereAre() {
        assertThatThrownBy(() -> builder().relay("gamma").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown relay \"gamma\" of tiny; there are: alpha, beta; or set a base URL");
        assertThatThrownBy(() -> builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("there are: alpha, beta");
        assertThatThrownBy(() -> builder().relay("beta").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("beta of tiny has no public base URL");
        assertThatThrownBy(() ->
                        VideoClient.builder().provider("nobody").apiKey("k").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unknown provider \"nobody\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "canary\nkey", "canary-ключ"})
    void refusesAKeyThatIsNone(String key) {
        assertThatThrownBy(() -> builder().relay("alpha").apiKey(key).build())
                .isInstanceOf(AuthenticationException.class)
                .hasMessageContaining("API key")
                .hasMessageNotContaining("canary");
    }

    @Test
    void aClosedClientSaysSo() {
        VideoClient client = builder().relay("alpha").build();
        client.close();
        client.close();

        assertThatThrownBy(() -> client.get(client.ref("1")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
    }
}
