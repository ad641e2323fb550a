package dev.reelay.internal.call;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Makes JSON Web Tokens of keys {@code ACCESS:SECRET}, signed by HS256, as Kling documents them: the access key issues a token
 * that is good for half an hour, from five seconds ago. One is used until five minutes before its end. Thread-safe.
 */
final class SignedTokens {
    private static final Duration VALIDITY = Duration.ofMinutes(30);
    private static final Duration RESERVE = Duration.ofMinutes(5);
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(5);
    private static final String HEADER = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";
    private static final String ALGORITHM = "HmacSHA256";

    private record Made(String key, String token, Instant end) {}

    private volatile @Nullable Made last;

    String of(String key, Instant now) {
        Made known = last;
        if (known != null && known.key().equals(key) && now.isBefore(known.end().minus(RESERVE))) {
            return known.token();
        }
        Instant end = now.plus(VALIDITY);
        Made made = new Made(key, token(key, now.minus(CLOCKS_DIFFER), end), end);
        last = made;
        return made.token();
    }

    private static String token(String key, Instant begin, Instant end) {
        int colon = key.indexOf(':');
        String claims =
                "{\"iss\":\"" + key.substring(0, colon).replace("\\", "\\\\").replace("\"", "\\\"") + "\",\"exp\":"
                        + end.getEpochSecond() + ",\"nbf\":" + begin.getEpochSecond() + "}";
        String signed = encoded(HEADER.getBytes(StandardCharsets.UTF_8)) + "."
                + encoded(claims.getBytes(StandardCharsets.UTF_8));
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.substring(colon + 1).getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return signed + "." + encoded(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
