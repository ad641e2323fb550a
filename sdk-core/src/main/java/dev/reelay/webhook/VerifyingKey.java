package dev.reelay.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What one kind of signature is checked with. Immutable and thread-safe. */
abstract class VerifyingKey {
    private static final String SECRET = "whsec_";
    private static final String PUBLIC_KEY = "whpk_";
    private static final int SHORTEST_SECRET = 16;
    private static final int POINT = 32;
    /** What stands before the 32 bytes of an Ed25519 key in the form that Java reads. */
    private static final byte[] ED25519 = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String version;

    private VerifyingKey(String version) {
        this.version = version;
    }

    /** @throws IllegalArgumentException if it is none; the message does not repeat it */
    static VerifyingKey of(String text) {
        String key = text.strip();
        if (key.startsWith(SECRET)) {
            return new Secret(bytes(key, SECRET));
        }
        if (key.startsWith(PUBLIC_KEY)) {
            return new Public(bytes(key, PUBLIC_KEY));
        }
        throw new IllegalArgumentException("a secret for callbacks begins with " + SECRET + ", a public key with "
                + PUBLIC_KEY + ": take it as the relay shows it");
    }

    /** Returns the version that signatures of this kind are marked with, as {@code v1}. */
    final String version() {
        return version;
    }

    /** Tells whether a signature was made for some content by the owner of this key. */
    abstract boolean proves(byte[] content, byte[] signature);

    private static byte[] bytes(String key, String prefix) {
        try {
            return Base64.getDecoder().decode(key.substring(prefix.length()).getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalArgumentException("what follows " + prefix + " is no base64: take all of it", notBase64);
        }
    }

    private static final class Secret extends VerifyingKey {
        private static final String HMAC = "HmacSHA256";

        private final SecretKeySpec secret;

        Secret(byte[] bytes) {
            super("v1");
            if (bytes.length < SHORTEST_SECRET) {
                throw new IllegalArgumentException("a secret for callbacks has at least " + SHORTEST_SECRET
                        + " bytes, and this one has " + bytes.length);
            }
            secret = new SecretKeySpec(bytes, HMAC);
        }

        @Override
        boolean proves(byte[] content, byte[] signature) {
            try {
                Mac mac = Mac.getInstance(HMAC);
                mac.init(secret);
                return MessageDigest.isEqual(mac.doFinal(content), signature);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("this Java has no " + HMAC, e);
            }
        }
    }

    private static final class Public extends VerifyingKey {
        private static final String ALGORITHM = "Ed25519";

        private final PublicKey key;

        Public(byte[] bytes) {
            super("v1a");
            if (bytes.length != POINT) {
                throw new IllegalArgumentException(
                        "a public key for callbacks has " + POINT + " bytes, and this one has " + bytes.length);
            }
            byte[] encoded = new byte[ED25519.length + POINT];
            System.arraycopy(ED25519, 0, encoded, 0, ED25519.length);
            System.arraycopy(bytes, 0, encoded, ED25519.length, POINT);
            try {
                key = KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
            } catch (GeneralSecurityException e) {
                throw new IllegalArgumentException("this is no public key of " + ALGORITHM, e);
            }
        }

        @Override
        boolean proves(byte[] content, byte[] signature) {
            try {
                Signature check = Signature.getInstance(ALGORITHM);
                check.initVerify(key);
                check.update(content);
                return check.verify(signature);
            } catch (GeneralSecurityException noSignature) {
                return false; // one of another length, or none at all
            }
        }
    }
}
