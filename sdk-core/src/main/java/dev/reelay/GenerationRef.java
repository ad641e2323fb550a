package dev.reelay;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The name of one generation at the relay that accepted it: what to store, and what to go on from in another process.
 *
 * <p>The text form is one line without blanks, {@code reelay:PROVIDER:RELAY:ID}, each part percent-encoded; it is stable
 * across versions. {@link #toString()} writes it and {@link #parse} reads it. Immutable and thread-safe.
 *
 * @param provider the provider's id, as {@code luma}
 * @param relay the relay's name in the provider's specification, or its base URL; {@code null} when the generation was
 *     decoded from a document of unknown origin
 * @param id the generation's id at the relay; never blank
 */
public record GenerationRef(String provider, @Nullable String relay, String id) {
    private static final String SCHEME = "reelay";

    /** @throws IllegalArgumentException if {@code provider} or {@code id} is blank */
    public GenerationRef {
        requireText(provider, "provider");
        requireText(id, "id");
        if (relay != null && relay.isBlank()) {
            relay = null;
        }
    }

    /**
     * Reads a stored ref.
     *
     * @throws IllegalArgumentException if {@code text} is no ref; the message shows the form
     */
    public static GenerationRef parse(String text) {
        String[] parts = text.strip().split(":", -1);
        if (parts.length != 4 || !parts[0].equals(SCHEME)) {
            throw new IllegalArgumentException(
                    "not a generation ref: \"" + text + "\"; a ref looks like reelay:PROVIDER:RELAY:ID");
        }
        return new GenerationRef(decode(parts[1]), decode(parts[2]), decode(parts[3]));
    }

    /** Tells whether {@code text} claims to be a ref rather than a relay's bare id. */
    public static boolean looksLikeRef(String text) {
        return text.strip().startsWith(SCHEME + ":");
    }

    /** Returns the text form. */
    @Override
    public String toString() {
        return SCHEME + ":" + encode(provider) + ":" + (relay == null ? "" : encode(relay)) + ":" + encode(id);
    }

    private static String encode(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String decode(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static void requireText(String value, String name) {
        if (Objects.requireNonNull(value, name).isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
    }
}
