package dev.reelay.errors;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to submit or extend. Immutable and thread-safe.
 *
 * @param startedAt when it began
 * @param endedAt when it was known how it ended
 * @param delivered whether a byte of the request body may have reached the relay
 * @param status the HTTP status; {@code null} when there was no answer
 * @param outcome what happened, in words
 */
public record SubmitAttempt(
        Instant startedAt,
        Instant endedAt,
        boolean delivered,
        @Nullable Integer status,
        String outcome) {
    /** @throws NullPointerException if a time or {@code outcome} is null */
    public SubmitAttempt {
        Objects.requireNonNull(startedAt, "startedAt");
        Objects.requireNonNull(endedAt, "endedAt");
        Objects.requireNonNull(outcome, "outcome");
    }
}
