package dev.reelay;

import static dev.reelay.kit.TestRelay.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.reelay.errors.GenerationFailedException;
import dev.reelay.errors.ReelayException;
import dev.reelay.internal.text.Redaction;
import dev.reelay.kit.SuiteLog;
import dev.reelay.kit.TestRelay;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys and signatures show up nowhere, whoever repeats them. */
class SecretsTest {
    private static final String SIGNED = "https://cdn.example/v.mp4?X-Amz-Signature=canarysignature";

    @Test
    void nothingThatAnApplicationPrintsShowsASecret() throws Exception {
        String echo = "{\"id\":\"1\",\"state\":\"failed\",\"reason\":\"" + TestRelay.KEY + " " + SIGNED + "\"}";
        String odd = "{\"id\":\"1\",\"state\":\"" + SIGNED + "\"}";
        List<Object> printed = new CopyOnWriteArrayList<>();
        try (TestRelay relay = TestRelay.answering(
                json(odd),
                json(echo),
                json(500, echo),
                json(429, echo)
                        .newBuilder()
                        .onResponseBody(new SocketEffect.CloseSocket())
                        .build())) {
            VideoClient client = relay.closing(relay.builder()
                    .listener(printed::add)
                    .retryPolicy(RetryPolicy.NEVER)
                    .build());
            printed.add(client);
            printed.add(relay.builder());
            List<Runnable> operations = List.of(
                    () -> client.await(relay.ref("1")),
                    () -> client.submit(SubmitRequest.of("a cat")),
                    () -> client.get(relay.ref("1")));
            for (Runnable operation : operations) {
                printed.addAll(errors(operation));
            }

            assertThat(printed).hasSizeGreaterThan(6);
            assertThat(printed.toString()).doesNotContain("canarysignature").doesNotContain(TestRelay.KEY);
            SuiteLog.assertShowsNoSecret();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "see https://a.example/x?sig=1&b=2 now,see https://a.example/x?*** now",
        "https:\\/\\/a.example\\/x?sig=1,https:\\/\\/a.example\\/x?***",
        "https://user:pw@a.example/,https://***@a.example/",
        "Authorization: Bearer abc.def,Authorization: Bearer ***",
        "wrong key sk-abcdef123456,wrong key sk-***",
        "X-Amz-Signature=abc rest,X-Amz-Signature=*** rest",
        "nothing to hide,nothing to hide"
    })
    void masksWhatLooksLikeASecret(String text, String masked) {
        assertThat(Redaction.text(text)).isEqualTo(masked);
    }

    @Test
    void aCutDoesNotHideASecretFromTheMask() {
        String key = "k".repeat(40);
        for (int before = 2000; before < 2100; before++) {
            assertThat(Redaction.start("x".repeat(before) + key, key, 2048)).doesNotContain("kk");
        }
        for (int before = 16_300; before < 16_400; before++) {
            assertThat(Redaction.start(SIGNED.repeat(1) + " ".repeat(before) + key, key, 20_000))
                    .doesNotContain("kk");
        }
    }

    private static List<Object> errors(Runnable operation) {
        List<Object> shown = new ArrayList<>();
        try {
            operation.run();
        } catch (ReelayException e) {
            for (Throwable at = e; at != null; at = at.getCause()) {
                shown.add(at.toString());
            }
            shown.add(e.details());
            if (e instanceof GenerationFailedException failed) {
                shown.add(failed.generation().toString().replace(TestRelay.KEY, "(data)"));
            }
        }
        return shown;
    }
}
