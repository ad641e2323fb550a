package dev.reelay.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.reelay.webhook.UnverifiedWebhookException.Reason;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Signatures of callbacks, against what others computed: the example that the Standard Webhooks' libraries are tested with,
 * and signatures made with OpenSSL and Python.
 */
class WebhookSignatureTest {
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String OTHER_SECRET = "whsec_YW5vdGhlciBzZWNyZXQsIDI0IGJ5dGVz";
    /** Of the private key whose 32 bytes are 00, 01, … 1f. */
    private static final String PUBLIC_KEY = "whpk_A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=";

    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final String SENT = "1614265330";

    private static final String PUBLISHED_BODY = "{\"test\": 2432232314}";
    private static final String PUBLISHED = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    private static final String BODY = "{\"id\":\"1\",\"state\":\"completed\"}";
    /** hmac.new(base64.b64decode(secret), f"{id}.{sent}.{body}".encode(), sha256). */
    private static final String BY_SECRET = "v1,WJ/r+YoM0HTsBKCAQDxMypri0APFx5i0Ads8HsGpjBE=";

    private static final String BY_OTHER_SECRET = "v1,zBmkLVFcN6bH6xTnDayZ2uTmBhbEr5/qUgIZHApZJv4=";
    /** openssl pkeyutl -sign -rawin. */
    private static final String BY_PRIVATE_KEY =
            "v1a,Xv18r3e+ohQhsepfLdwg/WBzCM2OJhzE8f/wlKlRtTSBCadFHrrpvPGRBuzJBP8mPL14D8uBoQrBHT3X9h5dAQ==";

    private final Map<String, String> headers =
            new HashMap<>(Map.of("webhook-id", ID, "webhook-timestamp", SENT, "webhook-signature", BY_SECRET));

    @Test
    void theStandardsOwnExampleIsRight() {
        headers.put("webhook-signature", PUBLISHED);

        verify(WebhookSignature.of(SECRET), PUBLISHED_BODY);
    }

    @Test
    void aPublicKeyChecksWhatItsOwnerSigned() {
        headers.put("webhook-signature", BY_PRIVATE_KEY);

        verify(WebhookSignature.of(PUBLIC_KEY), BODY);
        refused(Reason.WRONG_SIGNATURE, WebhookSignature.of(PUBLIC_KEY), BODY + " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {BY_SECRET, BY_OTHER_SECRET, BY_PRIVATE_KEY})
    void whileAKeyIsRolledOverBothCount(String signature) {
        headers.put("webhook-signature", signature);

        verify(WebhookSignature.of(SECRET, OTHER_SECRET, PUBLIC_KEY), BODY);
    }

    @Test
    void oneRightSignatureOfSeveralIsEnough() {
        headers.put("webhook-signature", "v2,unheard-of v1," + " " + PUBLISHED + "  " + BY_SECRET);

        verify(WebhookSignature.of(SECRET), BODY);
    }

    @Test
    void onlyTheFirstSixteenAreLookedAt() {
        headers.put("webhook-signature", (PUBLISHED + " ").repeat(15) + BY_SECRET);
        verify(WebhookSignature.of(SECRET), BODY);

        headers.put("webhook-signature", (PUBLISHED + " ").repeat(16) + BY_SECRET);
        refused(Reason.WRONG_SIGNATURE, WebhookSignature.of(SECRET), BODY);
    }

    @Test
    void headersMayBeCapitalised() {
        Map<String, String> capitalised =
                Map.of("Webhook-Id", ID, "Webhook-Timestamp", SENT, "Webhook-Signature", BY_SECRET);

        at(SENT, WebhookSignature.of(SECRET)).verify(capitalised::get, bytes(BODY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                BY_OTHER_SECRET,
                "v1",
                "v1,",
                ",",
                "v1,WJ/r+YoM0HTsBKCAQDxMypri0APFx5i0Ads8HsGpjA==",
                "v1,%%%",
                "v1a,WJ/r+YoM0HTsBKCAQDxMypri0APFx5i0Ads8HsGpjBE=",
                "WJ/r+YoM0HTsBKCAQDxMypri0APFx5i0Ads8HsGpjBE=",
                "\u0000,\ud800",
            })
    void wrongSignaturesProveNothing(String signature) {
        headers.put("webhook-signature", signature);

        refused(Reason.WRONG_SIGNATURE, WebhookSignature.of(SECRET), BODY);
        refused(Reason.WRONG_SIGNATURE, WebhookSignature.of(PUBLIC_KEY), BODY);
    }

    @Test
    void everythingThatIsSignedCounts() {
        refused(Reason.WRONG_SIGNATURE, WebhookSignature.of(OTHER_SECRET), BODY);
        refused(Reason.WRONG_SIGNATURE, WebhookSignature.of(SECRET), BODY.replace("1", "2"));
        headers.put("webhook-id", "msg_another");
        refused(Reason.WRONG_SIGNATURE, WebhookSignature.of(SECRET), BODY);
        headers.put("webhook-id", ID);
        headers.put("webhook-timestamp", "1614265331");
        refused(Reason.WRONG_SIGNATURE, WebhookSignature.of(SECRET), BODY);
    }

    @ParameterizedTest
    @CsvSource({"-301, TOO_NEW", "-300,", "0,", "300,", "301, TOO_OLD"})
    void fiveMinutesAreTolerated(int age, Reason reason) {
        WebhookSignature signature = WebhookSignature.of(SECRET)
                .withClock(Clock.fixed(Instant.ofEpochSecond(1_614_265_330).plusSeconds(age), ZoneOffset.UTC));
        ThrowingCallable check = () -> signature.verify(headers::get, bytes(BODY));

        if (reason == null) {
            assertThatCode(check).doesNotThrowAnyException();
        } else {
            assertReason(reason, check);
        }
    }

    @Test
    void theClockIsTheSystemsUnlessSaidOtherwise() {
        assertReason(Reason.TOO_OLD, () -> WebhookSignature.of(SECRET).verify(headers::get, bytes(BODY)));
        assertThat(WebhookSignature.TOLERANCE).isEqualTo(Duration.ofMinutes(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"webhook-id", "webhook-timestamp", "webhook-signature"})
    void aMissingHeaderIsNamed(String name) {
        WebhookSignature signature = WebhookSignature.of(SECRET);
        for (String nothing : new String[] {null, "", " "}) {
            headers.put(name, nothing);

            assertThatThrownBy(() -> verify(signature, BODY))
                    .asInstanceOf(type(UnverifiedWebhookException.class))
                    .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.HEADER_MISSING))
                    .satisfies(e -> assertThat(e).hasMessageContaining(name));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "1.5", "2021-02-25T15:02:10Z", "0x10", "99999999999999999999", "1614265330 "})
    void aTimeMustBeANumber(String sent) {
        headers.put("webhook-timestamp", sent);

        refused(Reason.TIMESTAMP_UNREADABLE, WebhookSignature.of(SECRET), BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                "whsec_",
                "whsec_c2hvcnQ=",
                "whsec_topsecret!topsecret!topsecret!",
                "whpk_c2hvcnQ=",
                "sk-0123456789abcdef0123456789abcdef"
            })
    void whatIsNoKeyIsRefusedAndNotRepeated(String key) {
        assertThatThrownBy(() -> WebhookSignature.of(SECRET, key))
                .isInstanceOf(IllegalArgumentException.class)
                .satisfies(e -> assertThat(key.length() < 8 || !e.toString().contains(key.substring(6)))
                        .as(e.toString())
                        .isTrue());
    }

    @Test
    void someKeyIsNeededAndNoneIsShown() {
        assertThatThrownBy(WebhookSignature::of).isInstanceOf(IllegalArgumentException.class);
        assertThat(WebhookSignature.of(SECRET)).hasToString("WebhookSignature[1 key]");
        assertThat(WebhookSignature.of(SECRET, PUBLIC_KEY)).hasToString("WebhookSignature[2 keys]");
    }

    private void verify(WebhookSignature signature, String body) {
        at(SENT, signature).verify(headers::get, bytes(body));
    }

    private void refused(Reason reason, WebhookSignature signature, String body) {
        assertReason(reason, () -> verify(signature, body));
    }

    private static void assertReason(Reason reason, ThrowingCallable check) {
        assertThatThrownBy(check)
                .asInstanceOf(type(UnverifiedWebhookException.class))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason))
                .satisfies(e -> assertThat(e).hasMessageContaining("401"));
    }

    private static WebhookSignature at(String seconds, WebhookSignature signature) {
        return signature.withClock(Clock.fixed(Instant.ofEpochSecond(Long.parseLong(seconds)), ZoneOffset.UTC));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
