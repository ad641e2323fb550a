package dev.reelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.reelay.errors.InvalidRequestException;
import dev.reelay.kit.TestRelay;
import mockwebserver3.MockResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A redirect is not followed; its host is said, and no more of it. */
class RedirectTest {
    @Test
    void saysWhereElseTheRelayIs() throws Exception {
        assertThat(message("https://www.new.example:8443/secret?sig=hush#x"))
                .endsWith(": it redirects to https://www.new.example:8443, so make that the base URL")
                .doesNotContain("secret", "hush");
    }

    @Test
    void anotherPathOfTheSameHostIsNoBaseUrl() throws Exception {
        assertThat(message(null)).endsWith("of the same host, so check the base URL's path");
    }

    @Test
    void aPathAloneSaysNoHost() throws Exception {
        assertThat(message("/login")).endsWith("it redirects elsewhere, so check the base URL");
    }

    private static String message(@Nullable String location) throws Exception {
        try (TestRelay relay = new TestRelay(request -> redirect(
                location != null
                        ? location
                        : request.getUrl().newBuilder().encodedPath("/login").toString()))) {
            InvalidRequestException error = catchThrowableOfType(
                    InvalidRequestException.class, () -> relay.client().get(relay.ref("1")));
            assertThat(relay.requests()).hasSize(1);
            return String.valueOf(error.getMessage());
        }
    }

    private static MockResponse redirect(String location) {
        return new MockResponse.Builder()
                .code(302)
                .addHeader("Location", location)
                .build();
    }
}
