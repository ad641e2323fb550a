package dev.reelay.jobs;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The addresses that relays call back: each names its job and one attempt to send it, with a signature that nobody can make
 * who lacks the secret. So a callback tells which attempt was accepted, even where its answer was lost.
 */
final class Callbacks {
    private static final String HMAC = "HmacSHA256";
    private static final String JOB = "reelay_job";
    private static final String PROOF = "reelay_proof";

    private final String base;
    private final SecretKeySpec secret;

    Callbacks(String base, String secret) {
        this.base = base;
        this.secret = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC);
    }

    String address(String job, String attempt) {
        return base + (base.contains("?") ? "&" : "?") + JOB + "=" + job + "&" + PROOF + "=" + proof(job, attempt);
    }

    /** Returns the id of the job that an address names, whoever wrote it; {@code null} for none. */
    static @Nullable String job(String address) {
        return query(address).get(JOB);
    }

    /** Tells whether an address was made for an attempt. */
    boolean proves(String address, String job, String attempt) {
        String proof = query(address).getOrDefault(PROOF, "");
        return MessageDigest.isEqual(
                proof.getBytes(StandardCharsets.UTF_8), proof(job, attempt).getBytes(StandardCharsets.UTF_8));
    }

    private String proof(String job, String attempt) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(secret);
            return HexFormat.of().formatHex(mac.doFinal((job + ":" + attempt).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no " + HMAC, e);
        }
    }

    private static Map<String, String> query(String address) {
        Map<String, String> values = new HashMap<>();
        try {
            String query = URI.create(address).getRawQuery();
            for (String pair : query == null ? new String[0] : query.split("&", -1)) {
                int at = pair.indexOf('=');
                if (at > 0) {
                    values.put(
                            pair.substring(0, at), URLDecoder.decode(pair.substring(at + 1), StandardCharsets.UTF_8));
                }
            }
        } catch (IllegalArgumentException e) {
            return Map.of(); // a stranger's
        }
        return values;
    }
}
