package dev.reelay.internal.call;

import dev.reelay.errors.AuthenticationException;
import dev.reelay.time.Timing;
import java.util.function.Supplier;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** The key of a relay, asked for before every call and shown to nobody. Thread-safe. */
public final class ApiKey {
    private final Supplier<@Nullable String> source;
    private final RelayAddress address;
    private final SignedTokens tokens = new SignedTokens();
    private volatile String last = "";

    /** Makes a key of one relay. */
    public ApiKey(Supplier<@Nullable String> source, RelayAddress address) {
        this.source = source;
        this.address = address;
    }

    /**
     * Returns the key without blanks round it.
     *
     * @throws AuthenticationException if there is none, or it cannot be sent
     */
    public String get() {
        String key = checked(ask());
        last = key;
        return key;
    }

    /**
     * Returns the key of one call.
     *
     * @param own the call's own; {@code null} for the client's
     * @throws AuthenticationException as {@link #get()}
     */
    String get(@Nullable String own) {
        return own == null ? get() : checked(own);
    }

    /** Returns the key that the last call was made with, so that it can be redacted; empty before the first. */
    public String last() {
        return last;
    }

    /**
     * Adds a key to a request, where the protocol has it.
     *
     * @param key the key of the call
     * @param timing tells the time that a token is made for
     */
    public Request.Builder addTo(Request.Builder request, String key, Timing timing) {
        String header = address.provider().keyHeader();
        return header.isEmpty()
                ? request.header("Authorization", authorization(key, timing))
                : request.header(header, key);
    }

    private String authorization(String key, Timing timing) {
        return switch (address.provider().keys()) {
            case BEARER -> "Bearer " + key;
            case TOKEN -> "Token " + key;
            case KEY -> "Key " + key;
            case ACCESS_AND_SECRET -> "Bearer " + (key.indexOf(':') < 0 ? key : tokens.of(key, timing.now()));
        };
    }

    private String checked(@Nullable String key) {
        if (key == null || key.isBlank()) {
            throw refused("no API key for " + place() + ": set one with apiKey(…)");
        }
        String stripped = key.strip();
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            if (c <= ' ' || c >= 0x7f) {
                throw refused("the API key for " + place() + " has a character that no key has, at position " + (i + 1)
                        + ": copy it again, without blanks or line ends");
            }
        }
        return stripped;
    }

    private @Nullable String ask() {
        try {
            return source.get();
        } catch (RuntimeException e) {
            // Its message is not shown: whoever keeps keys may put one into it.
            throw refused("the API key for " + place() + " could not be had ("
                    + e.getClass().getName() + "): see to where apiKey(…) takes it from");
        }
    }

    private AuthenticationException refused(String message) {
        return new AuthenticationException(message, address.details(), null);
    }

    private String place() {
        return address.provider().id() + " at " + address.relay();
    }

    @Override
    public String toString() {
        return "***";
    }
}
