package dev.reelay.kling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.reelay.GenerationRef;
import dev.reelay.RetryPolicy;
import dev.reelay.SubmitRequest;
import dev.reelay.VideoClient;
import dev.reelay.errors.AuthenticationException;
import dev.reelay.testkit.VirtualTime;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys of an access key and a secret: Kling's own hosts want a token that is made of them. */
class KlingKeyTest {
    private static final String SECRET = "s3cret-of-the-account";
    private static final String ACCEPTED = "{\"code\":0,\"data\":{\"task_id\":\"t1\",\"task_status\":\"submitted\"}}";

    private final MockWebServer server = new MockWebServer();
    private final VirtualTime time = new VirtualTime();

    @BeforeEach
    void start() throws Exception {
        server.start();
    }

    @AfterEach
    void close() {
        server.close();
        time.close();
    }

    private VideoClient client(String key) {
        return VideoClient.builder()
                .provider(new KlingProvider())
                .baseUrl(server.url("/").toString())
                .apiKey(key)
                .timing(time)
                .retryPolicy(RetryPolicy.NEVER)
                .build();
    }

    private String submitted(VideoClient client) throws InterruptedException {
        server.enqueue(new MockResponse.Builder().body(ACCEPTED).build());
        client.submit(SubmitRequest.of("a boat"));
        return String.valueOf(server.takeRequest().getHeaders().get("Authorization"));
    }

    private static String part(String token, int number) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[number]), StandardCharsets.UTF_8);
    }

    @Test
    void aTokenIsSignedByTheSecret() throws Exception {
        try (VideoClient client = client("access-1:" + SECRET)) {
            long now = time.now().getEpochSecond();
            String token = submitted(client).replaceFirst("^Bearer ", "");

            assertThat(part(token, 0)).isEqualTo("{\"alg\":\"HS256\",\"typ\":\"JWT\"}");
            assertThat(part(token, 1))
                    .isEqualTo("{\"iss\":\"access-1\",\"exp\":" + (now + 1800) + ",\"nbf\":" + (now - 5) + "}");
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] signature =
                    mac.doFinal(token.substring(0, token.lastIndexOf('.')).getBytes(StandardCharsets.US_ASCII));
            assertThat(Base64.getUrlDecoder().decode(token.split("\\.", -1)[2])).isEqualTo(signature);
        }
    }

    @Test
    void aTokenServesUntilFiveMinutesBeforeItsEnd() throws Exception {
        try (VideoClient client = client("access-1:" + SECRET)) {
            String first = submitted(client);
            time.advance(Duration.ofMinutes(24));
            String later = submitted(client);
            time.advance(Duration.ofMinutes(2));
            String renewed = submitted(client);

            assertThat(later).isEqualTo(first);
            assertThat(renewed).isNotEqualTo(first);
        }
    }

    @Test
    void aKeyWithoutAColonGoesAsItIs() throws Exception {
        try (VideoClient client = client("sk-of-a-relay")) {
            assertThat(submitted(client)).isEqualTo("Bearer sk-of-a-relay");
        }
    }

    @Test
    void neitherSecretNorTokenIsTold() throws Exception {
        try (VideoClient client = client("access-1:" + SECRET)) {
            String token = submitted(client).replaceFirst("^Bearer ", "");
            server.enqueue(new MockResponse.Builder()
                    .code(401)
                    .body("{\"code\":1002,\"message\":\"bad " + token + " of " + SECRET + "\"}")
                    .build());

            assertThatExceptionOfType(AuthenticationException.class)
                    .isThrownBy(() -> client.get(GenerationRef.of("kling", null, "t1")))
                    .satisfies(error -> assertThat(error.toString() + error.details())
                            .doesNotContain(SECRET)
                            .doesNotContain(token));
        }
    }
}
