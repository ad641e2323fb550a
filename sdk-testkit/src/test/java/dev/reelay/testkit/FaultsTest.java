package dev.reelay.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reelay.testkit.PlainClient.Reply;
import dev.reelay.testkit.script.Exchange;
import dev.reelay.testkit.script.Fault;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong goes wrong as scripted, once, and leaves behind what it says. */
class FaultsTest {
    private static final String BODY = "{\"user_prompt\":\"a cat\"}";

    private final FakeRelay fake = FakeRelay.start(DocumentedRelay.ANYAPI);
    private final PlainClient client = PlainClient.of(fake);

    @AfterEach
    void close() {
        client.close();
        fake.close();
    }

    @Test
    void dropsTheConnectionAfterASubmitThatItCarriedOut() {
        fake.fail(Exchange.SUBMIT, Fault.dropAfterBody());

        assertThatThrownBy(submit()).isInstanceOf(IOException.class).hasRootCauseInstanceOf(EOFException.class);
        fake.verify().exactlyOneSubmit().exactlyOneAccepted();
    }

    @Test
    void resetsTheConnectionOfTheRequestAndNoOther() throws IOException {
        try (PlainClient neighbour = PlainClient.of(fake)) {
            neighbour.submit(BODY);
            client.submit(BODY);
            fake.fail(Exchange.SUBMIT, Fault.reset());

            assertThatThrownBy(submit()).isInstanceOf(SocketException.class).hasMessageContaining("reset");
            assertThat(neighbour.submit(BODY)).isNotBlank();
            assertThat(fake.accepted()).hasSize(4);
        }
    }

    @Test
    void sendsNoAnswerUntilTheClientGivesUp() {
        fake.fail(Exchange.SUBMIT, Fault.silence());

        assertThatThrownBy(() -> client.impatient().post("/luma/generations", BODY))
                .isInstanceOf(InterruptedIOException.class);
        fake.verify().exactlyOneAccepted();
    }

    @Test
    void sendsTheBodySlowly() {
        fake.fail(Exchange.SUBMIT, Fault.slowBytes(1));

        assertThatThrownBy(() -> client.impatient().post("/luma/generations", BODY))
                .isInstanceOf(InterruptedIOException.class);
        fake.verify().exactlyOneAccepted();
    }

    @Test
    void cutsTheBodyAfterSomeBytes() {
        fake.fail(Exchange.SUBMIT, Fault.cutAfter(10));

        assertThatThrownBy(submit()).isInstanceOf(IOException.class).hasMessageContaining("unexpected end of stream");
        fake.verify().exactlyOneAccepted();
    }

    @Test
    void sendsHalfOfTheJsonAsIfItWereAll() throws IOException {
        fake.fail(Exchange.SUBMIT, Fault.truncatedJson());
        Reply reply = client.post("/luma/generations", BODY);

        assertThat(reply.status()).isEqualTo(200);
        assertThatThrownBy(reply::json).isInstanceOf(IOException.class);
        fake.verify().exactlyOneAccepted();
    }

    @Test
    void answersWithOtherThingsAndAcceptsNothing() throws IOException {
        fake.fail(Exchange.SUBMIT, Fault.html())
                .fail(Exchange.SUBMIT, Fault.tooManyRequests())
                .fail(Exchange.SUBMIT, Fault.tooManyRequests(Duration.ofSeconds(7)))
                .fail(Exchange.SUBMIT, Fault.emptyTooManyRequests())
                .fail(Exchange.SUBMIT, Fault.unavailable())
                .fail(Exchange.SUBMIT, Fault.outOfQuota())
                .fail(Exchange.SUBMIT, Fault.promptBlocked());

        Reply html = client.post("/luma/generations", BODY);
        Reply limited = client.post("/luma/generations", BODY);
        Reply limitedFor = client.post("/luma/generations", BODY);
        Reply limitedSilently = client.post("/luma/generations", BODY);

        assertThat(html.status()).isEqualTo(200);
        assertThat(html.text()).startsWith("<!DOCTYPE html>");
        assertThat(limited.status()).isEqualTo(429);
        assertThat(limited.headers().get("Retry-After")).isNull();
        assertThat(limitedFor.headers().get("Retry-After")).isEqualTo("7");
        assertThat(limitedSilently.status()).isEqualTo(429);
        assertThat(limitedSilently.bytes()).isEmpty();
        assertThat(client.post("/luma/generations", BODY).status()).isEqualTo(503);
        assertThat(client.post("/luma/generations", BODY).at("error.code")).isEqualTo("insufficient_user_quota");
        assertThat(client.post("/luma/generations", BODY).at("error.code")).isEqualTo("sensitive_words_detected");
        fake.verify().accepted(0);

        assertThat(client.submit(BODY)).isNotBlank();
        fake.verify().exactlyOneAccepted().requests(Exchange.SUBMIT, 8);
    }

    @Test
    void acceptsAndAnswersWithAnythingAllTheSame() throws IOException {
        fake.fail(Exchange.SUBMIT, Fault.jsonAfterAccepting(202, "[]"));

        assertThat(client.post("/luma/generations", "{\"user_prompt\":\"a cat\"}")
                        .text())
                .isEqualTo("[]");
        fake.verify().exactlyOneAccepted();
    }

    @Test
    void refusesAFaultThatCouldNeverHappen() {
        assertThatThrownBy(() -> fake.fail(Exchange.GET, Fault.missingId()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("GET cannot go wrong like this (Twisted[twist=MISSING_ID]); this can: [GET_MANY]");
        assertThatThrownBy(() -> fake.failAlways(Exchange.FILE, Fault.expiredLinks()))
                .hasMessageEndingWith("this can: [GET, GET_MANY]");
        assertThatThrownBy(() -> fake.fail(Exchange.SUBMIT, Fault.reset(), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("times must be at least 1: 0");
    }

    @Test
    void breaksAfterAccepting() throws IOException {
        fake.fail(Exchange.SUBMIT, Fault.brokenAfterAccepting());

        assertThat(client.post("/luma/generations", BODY).status()).isEqualTo(500);
        fake.verify().exactlyOneAccepted();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void failsAsOftenAsToldAndThenAlwaysUntilItRecovers(int times) throws IOException {
        fake.fail(Exchange.GET, Fault.html(502), times).failAlways(Exchange.GET, Fault.unavailable());
        String path = "/luma/generations/" + client.submit(BODY);

        for (int i = 0; i < times; i++) {
            assertThat(client.get(path).status()).isEqualTo(502);
        }
        assertThat(client.get(path).status()).isEqualTo(503);
        assertThat(client.get(path).status()).isEqualTo(503);
        fake.recover();
        assertThat(client.get(path).status()).isEqualTo(200);
    }

    private ThrowingCallable submit() {
        return () -> client.post("/luma/generations", BODY);
    }
}
