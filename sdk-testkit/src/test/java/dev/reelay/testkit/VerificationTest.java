package dev.reelay.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reelay.testkit.log.Verification;
import dev.reelay.testkit.script.Exchange;
import dev.reelay.testkit.script.Fault;
import java.io.IOException;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        fake.verify()
                .noSubmit()
                .accepted(0)
                .noKeySentToTheCdn()
                .atMost(Exchange.GET, 0)
                .everyFaultHappened();
        assertFails(
                Verification::exactlyOneSubmit,
                "expected exactly one submit, and there was none, and no generation was accepted; the relay got no"
                        + " request at all");
    }

    @Test
    void saysWhatWasExpectedWhatThereWasAndWhatTheRelayGot() throws IOException {
        client.submit("{\"user_prompt\":\"a cat\"}");
        fake.fail(Exchange.SUBMIT, Fault.tooManyRequests());
        client.post("/luma/generations", "{\"user_prompt\":\"a dog\"}");
        String got = "; the relay got:\n  POST /luma/generations (with a key)\n  POST /luma/generations (with a key)";

        assertFails(
                Verification::exactlyOneSubmit,
                "expected exactly one submit, and there were 2, and 1 generation was accepted" + got);
        assertFails(
                Verification::noSubmit, "expected no submit, and there were 2, and 1 generation was accepted" + got);
        assertFails(verify -> verify.accepted(2), "expected exactly 2 accepted generations, and there was 1" + got);
        assertFails(
                verify -> verify.requests(Exchange.GET_MANY, 2),
                "expected exactly 2 gets of many, and there was none" + got);
        assertFails(verify -> verify.atMost(Exchange.SUBMIT, 1), "expected at most 1 submit, and there were 2" + got);
        assertThat(fake.requests().get(1).body()).contains("a dog");

        client.submit("{\"user_prompt\":\"a cow\"}");
        assertThatThrownBy(() -> fake.verify().exactlyOneAccepted())
                .hasMessageStartingWith("expected exactly one accepted generation, and there were 2; ");
    }

    @ParameterizedTest
    @CsvSource({
        "Authorization: Bearer any, '', ' (with a key)'",
        "X-Api-Key: {key}, '', ' (with the key, not where it belongs)'",
        "Accept: video/*, ?token={key}, '?*** (with the key, not where it belongs)'"
    })
    void noticesTheKeyWhereverItIsSentToTheFileHost(String header, String query, String shown) throws IOException {
        String[] parts = header.replace("{key}", fake.apiKey()).split(": ", 2);
        String file = fake.baseUrl() + "/cdn/some-id/video_0.mp4" + query.replace("{key}", fake.apiKey());
        client.fetch(file, parts[0], parts[1]);

        assertFails(
                Verification::noKeySentToTheCdn,
                "1 request to the file host carried the key; the relay got:\n  GET /cdn/some-id/video_0.mp4" + shown);
    }

    @Test
    void noticesAFaultThatBefellNothing() throws IOException {
        fake.fail(Exchange.SUBMIT, Fault.unavailable()).fail(Exchange.GET_MANY, Fault.missingId());
        client.post("/luma/generations", "{\"user_prompt\":\"a cat\"}");

        assertFails(
                Verification::everyFaultHappened,
                "nothing was asked for that these faults could befall: GET_MANY [Twisted[twist=MISSING_ID]]; the relay"
                        + " got:\n  POST /luma/generations (with a key)");
        fake.recover().verify().everyFaultHappened();
    }

    private void assertFails(Consumer<Verification> assertion, String message) {
        assertThatThrownBy(() -> assertion.accept(fake.verify()))
                .isInstanceOf(AssertionError.class)
                .hasMessage(message);
    }
}
