package dev.reelay.webhook;

import dev.reelay.webhook.UnverifiedWebhookException.Reason;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Checks that callbacks come from whoever holds a secret, as <a href="https://www.standardwebhooks.com">Standard
 * Webhooks</a> describes it: {@code webhook-signature} signs {@code webhook-id}, {@code webhook-timestamp} and the body,
 * byte by byte. Immutable and thread-safe.
 */
public final class WebhookSignature {
    /** How far the time of sending may be from now, before and after: 5 minutes. */
    public static final Duration TOLERANCE = Duration.ofMinutes(5);

    /** How many of a callback's signatures are looked at: 16, so that a stranger's long header costs little. */
    public static final int MAX_SIGNATURES = 16;

    private static final String ID = "webhook-id";
    private static final String TIMESTAMP = "webhook-timestamp";
    private static final String SIGNATURE = "webhook-signature";
    private static final int LONGEST_TIMESTAMP = 12;

    private final List<VerifyingKey> keys;
    private final Clock clock;

    private WebhookSignature(List<VerifyingKey> keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Returns a check by any of some keys. Give the old one and the new one while a key is rolled over.
     *
     * @param keys secrets {@code whsec_…}, for signatures {@code v1} (HMAC-SHA256), and public keys {@code whpk_…}, for
     *     signatures {@code v1a} (Ed25519); each with base64 behind its prefix
     * @throws IllegalArgumentException if there is none, or one is neither, or a secret has fewer than 16 bytes; no message
     *     repeats a key
     */
    public static WebhookSignature of(String... keys) {
        if (keys.length == 0) {
            throw new IllegalArgumentException("no key to check callbacks with");
        }
        return new WebhookSignature(Arrays.stream(keys).map(VerifyingKey::of).toList(), Clock.systemUTC());
    }

    /** Returns the same check with another clock; default the system's. */
    public WebhookSignature withClock(Clock other) {
        return new WebhookSignature(keys, Objects.requireNonNull(other, "other"));
    }

    /**
     * Checks one callback. Signatures are compared in constant time.
     *
     * @param headers returns the value of a header, or {@code null} for none, as a method of a web framework's request does.
     *     It is asked for names in lower case, and for {@code Webhook-Id} and the like where it knows none of those
     * @param body the body's bytes as they came: what was parsed and written again has other bytes
     * @throws UnverifiedWebhookException if a header is missing, if it was sent more than 5 minutes before or after now, or if
     *     no signature is right
     */
    public void verify(Function<String, @Nullable String> headers, byte[] body) {
        String id = header(headers, ID);
        String timestamp = header(headers, TIMESTAMP);
        String signatures = header(headers, SIGNATURE);
        checkTime(timestamp);
        byte[] content = content(id, timestamp, body);
        String[] given = signatures.strip().split("[ ]+", MAX_SIGNATURES + 1);
        for (int i = 0; i < Math.min(given.length, MAX_SIGNATURES); i++) {
            if (proves(given[i], content)) {
                return;
            }
        }
        throw new UnverifiedWebhookException(
                Reason.WRONG_SIGNATURE,
                "the callback is not signed with "
                        + (keys.size() == 1 ? "the key" : "any of the " + keys.size() + " keys")
                        + " for these bytes: answer it with 401; if it was the relay's, compare the key with the one that the"
                        + " relay shows, and hand over the body's bytes as they came");
    }

    private boolean proves(String given, byte[] content) {
        int comma = given.indexOf(',');
        if (comma < 0) {
            return false;
        }
        String version = given.substring(0, comma);
        byte[] signature;
        try {
            signature = Base64.getDecoder().decode(given.substring(comma + 1).getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
        for (VerifyingKey key : keys) {
            if (key.version().equals(version) && key.proves(content, signature)) {
                return true;
            }
        }
        return false;
    }

    private void checkTime(String timestamp) {
        Instant now = clock.instant();
        Instant sent;
        try {
            if (timestamp.length() > LONGEST_TIMESTAMP) {
                throw new NumberFormatException("too long");
            }
            sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
        } catch (NumberFormatException noNumber) {
            throw new UnverifiedWebhookException(
                    Reason.TIMESTAMP_UNREADABLE,
                    "the callback's header " + TIMESTAMP + " is no number of seconds: answer it with 401");
        }
        Duration age = Duration.between(sent, now);
        if (age.compareTo(TOLERANCE) > 0) {
            throw new UnverifiedWebhookException(
                    Reason.TOO_OLD,
                    "the callback was sent " + age.toSeconds() + " s ago, more than " + TOLERANCE.toSeconds()
                            + ": answer it with 401; if all of them are too old, set this machine's clock");
        }
        if (age.negated().compareTo(TOLERANCE) > 0) {
            throw new UnverifiedWebhookException(
                    Reason.TOO_NEW,
                    "the callback says that it was sent in " + age.negated().toSeconds() + " s, more than "
                            + TOLERANCE.toSeconds()
                            + ": answer it with 401; if all of them are too new, set this machine's clock");
        }
    }

    private static byte[] content(String id, String timestamp, byte[] body) {
        byte[] head = (id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8);
        byte[] content = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, content, head.length, body.length);
        return content;
    }

    private static String header(Function<String, @Nullable String> headers, String name) {
        String value = headers.apply(name);
        if (value == null) {
            value = headers.apply(capitalised(name));
        }
        if (value == null || value.isBlank()) {
            throw new UnverifiedWebhookException(
                    Reason.HEADER_MISSING,
                    "the callback has no header " + name
                            + ": answer it with 401; if the relay does not sign, read its callbacks without a signature");
        }
        return value;
    }

    private static String capitalised(String name) {
        StringBuilder text = new StringBuilder();
        for (String word : name.split("-", -1)) {
            text.append(text.isEmpty() ? "" : "-")
                    .append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(word.substring(1));
        }
        return text.toString();
    }

    /** Returns how many keys there are, and none of them. */
    @Override
    public String toString() {
        return "WebhookSignature[" + keys.size() + (keys.size() == 1 ? " key]" : " keys]");
    }
}
