package dev.reelay.routing;

import dev.failsafe.CircuitBreaker;
import dev.failsafe.RateLimiter;
import dev.reelay.VideoClient;
import dev.reelay.errors.ReelayException;
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
