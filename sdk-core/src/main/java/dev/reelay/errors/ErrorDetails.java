package dev.reelay.errors;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where an error comes from and what the relay said. Holds no key and no signature. Immutable and thread-safe.
 *
 * @param provider the provider's id
 * @param relay the relay's name or base URL; {@code null} when unknown
 * @param status the HTTP status; {@code null} when there was no answer
 * @param requestId the relay's name for the request, to quote to its support; {@code null} where it gave none
 * @param relayCode the relay's own code; {@code null} where it gave none
 * @param relayMessage the relay's own words; {@code null} where it gave none
 * @param bodyStart up to the first 2 KB of a body that could not be read; {@code null} when there was none
 */
public record ErrorDetails(
        String provider,
        @Nullable String relay,
        @Nullable Integer status,
        @Nullable String requestId,
        @Nullable String relayCode,
        @Nullable String relayMessage,
        @Nullable String bodyStart) {
    /** @throws NullPointerException if {@code provider} is null */
    public ErrorDetails {
        Objects.requireNonNull(provider, "provider");
    }

    /** Returns the details of an error without an answer. */
    public static ErrorDetails at(String provider, @Nullable String relay) {
        return new ErrorDetails(provider, relay, null, null, null, null, null);
    }

    /** Returns the same details with an answer's status and request id. */
    public ErrorDetails withAnswer(int status, @Nullable String requestId) {
        return new ErrorDetails(provider, relay, status, requestId, relayCode, relayMessage, bodyStart);
    }

    /** Returns the same details with the relay's code and words. */
    public ErrorDetails withFault(@Nullable String code, @Nullable String message) {
        return new ErrorDetails(provider, relay, status, requestId, code, message, bodyStart);
    }

    /** Returns the same details with the beginning of a body that could not be read. */
    public ErrorDetails withBodyStart(@Nullable String start) {
        return new ErrorDetails(provider, relay, status, requestId, relayCode, relayMessage, start);
    }
}
