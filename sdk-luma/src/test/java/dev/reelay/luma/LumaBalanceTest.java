package dev.reelay.luma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.reelay.Balance;
import dev.reelay.VideoClient;
import dev.reelay.errors.NotFoundException;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletionException;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The balance of relays that document one, each in its own way, blocking and asynchronous. */
class LumaBalanceTest {
    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Balance balance(boolean async, Map<String, String> answers) {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                String body = answers.get(request.getTarget());
                return body == null
                        ? new MockResponse.Builder()
                                .code(404)
                                .body("{\"error\":{\"message\":\"no such path\"}}")
                                .build()
                        : new MockResponse.Builder().body(body).build();
            }
        });
        try (VideoClient client = VideoClient.builder()
                .provider(new LumaProvider())
                .baseUrl(server.url("/").toString())
                .apiKey("key")
                .build()) {
            return async ? client.async().balance().join() : client.balance();
        } catch (CompletionException e) {
            throw (RuntimeException) e.getCause();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void usageAndSubscriptionMakeOneBalance(boolean async) {
        Balance balance = balance(
                async,
                Map.of(
                        "/v1/dashboard/billing/usage", "{\"object\":\"list\",\"total_usage\":1234.5}",
                        "/v1/dashboard/billing/subscription",
                                "{\"hard_limit_usd\":20,\"has_payment_method\":true,\"access_until\":0}"));

        assertThat(balance.granted()).isEqualByComparingTo("20");
        assertThat(balance.used()).isEqualByComparingTo("12.345");
        assertThat(balance.remaining()).isEqualByComparingTo("7.655");
        assertThat(balance.unlimited()).isFalse();
        assertThat(balance.expiresAt()).isNull();
        assertThat(balance.extras()).containsEntry("has_payment_method", true);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void hugeLimitIsNone(boolean async) {
        Balance balance =
                balance(async, Map.of("/v1/dashboard/billing/subscription", "{\"hard_limit_usd\":100000000}"));

        assertThat(balance.unlimited()).isTrue();
        assertThat(balance.granted()).isNull();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void tokenUsageCountsInSmallUnits(boolean async) {
        Balance balance = balance(
                async,
                Map.of(
                        "/api/usage/token/",
                        "{\"code\":true,\"data\":{\"total_granted\":10000000,\"total_used\":2500000,"
                                + "\"total_available\":7500000,\"unlimited_quota\":false}}"));

        assertThat(balance.granted()).isEqualByComparingTo("20");
        assertThat(balance.remaining()).isEqualByComparingTo("15");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void relayWithoutAnyOfThemIsAnError(boolean async) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> balance(async, Map.of()));
    }
}
