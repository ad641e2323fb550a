package dev.reelay;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The name of one generation at the relay that accepted it: what to store, and what to go on from in another process.
 *
 * <p>The text form is one line without blanks and without a secret, {@code reelay:PROVIDER:RELAY:ID}, each part
 * percent-encoded, with a fifth part {@code :STATE} where the provider needs more than the id to ask again. It is stable
 * across versions: {@link #toString()} writes it and {@link #parse} reads it, those of older versions too. Immutable and
 * thread-safe.
 */
public final class GenerationRef {
    private static final String SCHEME = "reelay";

    private final String provider;
    private final @Nullable String relay;
    private final String id;
    private final @Nullable String providerState;

    private GenerationRef(String provider, @Nullable String relay, String id, @Nullable String providerState) {
        this.provider = requireText(provider, "provider");
        this.relay = relay == null || relay.isBlank() ? null : relay;
        this.id = requireText(id, "id");
        this.providerState = providerState == null || providerState.isBlank() ? null : providerState;
    }

    /**
     * Returns the name of a generation.
     *
     * @param provider the provider's id, as {@code luma}
     * @param relay the relay's name in the provider's specification, or its base URL; {@code null} when the generation was
     *     decoded from a document of unknown origin
     * @param id the generation's id at the relay
     * @throws IllegalArgumentException if {@code provider} or {@code id} is blank
     */
    public static GenerationRef of(String provider, @Nullable String relay, String id) {
        return new GenerationRef(provider, relay, id, null);
    }

    /** Returns the same name with what the provider needs beside the id for later calls; {@code null} for nothing. */
    public GenerationRef withProviderState(@Nullable String state) {
        return new GenerationRef(provider, relay, id, state);
    }

    /**
     * Reads a stored ref.
     *
     * @throws IllegalArgumentException if {@code text} is no ref; the message shows the form
     */
    public static GenerationRef parse(String text) {
        String[] parts = text.strip().split(":", -1);
        if (parts.length < 4 || parts.length > 5 || !parts[0].equals(SCHEME)) {
            throw new IllegalArgumentException(
                    "not a generation ref: \"" + text + "\"; a ref looks like reelay:PROVIDER:RELAY:ID");
        }
        return new GenerationRef(
                decode(parts[1]), decode(parts[2]), decode(parts[3]), parts.length == 5 ? decode(parts[4]) : null);
    }

    /** Tells whether {@code text} claims to be a ref rather than a relay's bare id. */
    public static boolean looksLikeRef(String text) {
        return text.strip().startsWith(SCHEME + ":");
    }

    /** Returns the provider's id, as {@code luma}. */
    public String provider() {
        return provider;
    }

    /** Returns the relay's name or base URL; {@code null} when unknown. */
    public @Nullable String relay() {
        return relay;
    }

    /** Returns the generation's id at the relay; never blank. */
    public String id() {
        return id;
    }

    /** Returns what the provider needs beside the id for later calls, in a form of its own; {@code null} for nothing. */
    public @Nullable String providerState() {
        return providerState;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GenerationRef that
                && provider.equals(that.provider)
                && Objects.equals(relay, that.relay)
                && id.equals(that.id)
                && Objects.equals(providerState, that.providerState);
    }

    @Override
    public int hashCode() {
        return Objects.hash(provider, relay, id, providerState);
    }

    /** Returns the text form. */
    @Override
    public String toString() {
        return SCHEME + ":" + encode(provider) + ":" + (relay == null ? "" : encode(relay)) + ":" + encode(id)
                + (providerState == null ? "" : ":" + encode(providerState));
    }

    private static String encode(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String decode(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String requireText(String value, String name) {
        if (Objects.requireNonNull(value, name).isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
        return value;
    }
}
