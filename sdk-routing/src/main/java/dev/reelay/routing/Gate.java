package dev.reelay.routing;

import dev.failsafe.CircuitBreaker;
import dev.failsafe.RateLimiter;
import dev.reelay.Operation;
import dev.reelay.RequestField;
import dev.reelay.SubmitRequest;
import dev.reelay.VideoClient;
import dev.reelay.errors.ErrorDetails;
import dev.reelay.errors.InvalidRequestException;
import dev.reelay.errors.ReelayException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A relay behind its circuit breaker and its rate limit. Thread-safe. */
final class Gate {
    private final Route route;
    private final CircuitBreaker<Object> breaker;
    private final @Nullable RateLimiter<Object> limiter;

    Gate(Route route) {
        this.route = route;
        this.breaker = CircuitBreaker.builder()
                .withFailureThreshold(route.failures())
                .withDelay(route.rest())
                .build();
        this.limiter = route.requests() == null
                ? null
                : RateLimiter.burstyBuilder(route.requests(), route.interval()).build();
    }

    VideoClient client() {
        return route.client();
    }

    String name() {
        return client().provider().id() + " at " + client().relay();
    }

    /**
     * Returns the error of a request that says something the relay's provider has no word for, or {@code null}. Asked before
     * {@link #closedBecause()}, since a request that is never sent must not use up what the relay may have.
     */
    @Nullable
    InvalidRequestException refusal(SubmitRequest request) {
        String unknown = Arrays.stream(RequestField.values())
                .filter(field -> field != RequestField.PROMPT
                        && field.of(request) != null
                        && !client().provider().capabilities().takes(Operation.SUBMIT, field))
                .map(RequestField::accessor)
                .collect(Collectors.joining(", "));
        return unknown.isEmpty()
                ? null
                : new InvalidRequestException(
                        name() + " does not take " + unknown,
                        ErrorDetails.at(client().provider().id(), client().relay()),
                        null);
    }

    /** Returns why the relay gets no request now, or {@code null} if it may have this one. */
    @Nullable
    String closedBecause() {
        if (limiter != null && !limiter.tryAcquirePermit()) {
            return "its limit of " + route.requests() + " requests in "
                    + route.interval().toSeconds() + " s is reached";
        }
        return breaker.tryAcquirePermit() ? null : "it failed " + route.failures() + " times in a row and rests";
    }

    void worked() {
        breaker.recordSuccess();
    }

    void failed(ReelayException error) {
        switch (error.kind()) {
            case TRANSPORT, SERVER, RATE_LIMITED, MALFORMED_ANSWER, SUBMIT_OUTCOME_UNKNOWN -> breaker.recordFailure();
            default -> {
                if (error.status() != null) {
                    breaker.recordSuccess(); // it answers, if only to refuse
                } else if (breaker.isHalfOpen()) {
                    breaker.recordFailure(); // the trial was not made, and must not block the next one
                }
            }
        }
    }
}
