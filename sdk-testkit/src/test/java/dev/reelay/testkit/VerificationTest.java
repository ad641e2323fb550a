package dev.reelay.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reelay.testkit.script.Exchange;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Assertions hold when they should, and say what the relay got when they do not. */
class VerificationTest {
    private final FakeRelay fake = FakeRelay.start(DocumentedRelay.ANYAPI);
    private final PlainClient client = PlainClient.of(fake);

    @AfterEach
    void close() {
        client.close();
        fake.close();
    }

    @Test
    void holdsForARelayThatNobodyAsked() {
        fake.verify().noSubmit().accepted(0).noKeySentToTheCdn().atMost(Exchange.GET, 0);
        assertThatThrownBy(() -> fake.verify().exactlyOneSubmit())
                .isInstanceOf(AssertionError.class)
                .hasMessage("expected 1 SUBMIT request, and there were 0; the relay got no request at all");
    }

    @Test
    void namesWhatTheRelayGot() throws IOException {
        client.submit("{\"user_prompt\":\"a cat\"}");
        client.submit("{\"user_prompt\":\"a dog\"}");

        assertThatThrownBy(() -> fake.verify().exactlyOneSubmit())
                .isInstanceOf(AssertionError.class)
                .hasMessage("expected 1 SUBMIT request, and there were 2; the relay got "
                        + "\n  POST /luma/generations (with a key)\n  POST /luma/generations (with a key)");
        assertThatThrownBy(() -> fake.verify().noSubmit()).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> fake.verify().exactlyOneAccepted()).hasMessageContaining("there were 2");
        assertThatThrownBy(() -> fake.verify().atMost(Exchange.SUBMIT, 1)).hasMessageContaining("at most 1 SUBMIT");
        assertThat(fake.requests().get(1).body()).contains("a dog");
    }
}
