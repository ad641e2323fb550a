package dev.reelay.luma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.reelay.Balance;
import dev.reelay.SubmitRequest;
import dev.reelay.VideoClient;
import dev.reelay.errors.AuthenticationException;
import dev.reelay.errors.NotFoundException;
import dev.reelay.testkit.DocumentedRelay;
import dev.reelay.testkit.FakeRelay;
import dev.reelay.testkit.script.Exchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The simulated relays tell a balance where the real ones do, and it falls with what is accepted. */
class SimulatedBalanceTest {
    private final FakeRelay fake = FakeRelay.builder().start();

    @AfterEach
    void close() {
        fake.close();
    }

    private VideoClient client(DocumentedRelay relay, String key) {
        return VideoClient.builder()
                .provider(new LumaProvider())
                .baseUrl(fake.baseUrl(relay))
                .apiKey(key)
                .build();
    }

    @ParameterizedTest
    @EnumSource(names = {"ANYAPI", "V_API"})
    void fallsWithEachGenerationThatIsAccepted(DocumentedRelay relay) {
        try (VideoClient client = client(relay, fake.apiKey())) {
            Balance before = client.balance();
            client.submit(SubmitRequest.of("a cat"));
            client.submit(SubmitRequest.of("a dog"));
            Balance after = client.async().balance().join();

            assertThat(before.granted()).hasToString("20");
            assertThat(before.used()).isEqualByComparingTo("0");
            assertThat(before.remaining()).isEqualByComparingTo("20");
            assertThat(after.used()).isEqualByComparingTo("0.8");
            assertThat(after.remaining()).hasToString("19.2");
            assertThat(after.unlimited()).isFalse();
            assertThat(after.expiresAt()).isNull();
        }
        assertThat(fake.count(Exchange.BALANCE)).isPositive();
    }

    @Test
    void isNotToldByARelayThatDocumentsNone() {
        try (VideoClient client = client(DocumentedRelay.XUEDINGMAO, fake.apiKey())) {
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(client::balance);
        }
    }

    @Test
    void isNotToldToAWrongKey() {
        try (VideoClient client = client(DocumentedRelay.V_API, "wrong")) {
            assertThatExceptionOfType(AuthenticationException.class).isThrownBy(client::balance);
        }
    }
}
