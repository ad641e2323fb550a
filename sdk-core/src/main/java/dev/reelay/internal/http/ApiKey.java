package dev.reelay.internal.http;

import dev.reelay.errors.AuthenticationException;
import dev.reelay.errors.ErrorDetails;
import dev.reelay.provider.spi.Origin;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The bearer token, asked for before every call and shown to nobody. */
public final class ApiKey {
    private final Supplier<@Nullable String> source;
    private final Origin origin;
    private volatile String last = "";

    /** Makes a key of one relay. */
    public ApiKey(Supplier<@Nullable String> source, Origin origin) {
        this.source = source;
        this.origin = origin;
    }

    /**
     * Returns the key without blanks round it.
     *
     * @throws AuthenticationException if there is none, or it cannot be sent
     */
    public String get() {
        String key = ask();
        if (key == null || key.isBlank()) {
            throw new AuthenticationException(
                    "no API key for " + origin.provider() + " at " + origin.relay() + ": set one with apiKey(…)",
                    ErrorDetails.at(origin.provider(), origin.relay()),
                    null);
        }
        String stripped = key.strip();
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            if (c <= ' ' || c >= 0x7f) {
                throw new AuthenticationException(
                        "the API key for " + origin.provider() + " at " + origin.relay()
                                + " has a character that no key has, at position " + (i + 1)
                                + ": copy it again, without blanks or line ends",
                        ErrorDetails.at(origin.provider(), origin.relay()),
                        null);
            }
        }
        last = stripped;
        return stripped;
    }

    private @Nullable String ask() {
        try {
            return source.get();
        } catch (RuntimeException e) {
            // Its message is not shown: whoever keeps keys may put one into it.
            throw new AuthenticationException(
                    "the API key for " + origin.provider() + " at " + origin.relay() + " could not be had ("
                            + e.getClass().getName() + "): see to where apiKey(…) takes it from",
                    ErrorDetails.at(origin.provider(), origin.relay()),
                    null);
        }
    }

    /** Returns a text of the relay's without the key, which it may repeat, and without anything that looks like one. */
    public String mask(String text) {
        return Mask.text(text, last);
    }

    @Override
    public String toString() {
        return "***";
    }
}
