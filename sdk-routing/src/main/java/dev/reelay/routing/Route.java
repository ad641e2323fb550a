package dev.reelay.routing;

import dev.reelay.VideoClient;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A relay to route to. Immutable.
 *
 * @param client talks to the relay; closed with the routing client. Its own retries come before any failover, so a small
 *     {@link dev.reelay.RetryPolicy} suits it
 * @param failures so many failures in a row take the relay out; default 5
 * @param rest how long it is then left alone, before one request tries it again; default 30 s
 * @param requests how many requests it gets in {@code interval}; {@code null} for no limit, which is the default
 * @param interval the time to which {@code requests} applies; default 1 minute
 */
public record Route(
        VideoClient client,
        int failures,
        Duration rest,
        @Nullable Integer requests,
        Duration interval) {
    /** @throws IllegalArgumentException if a number or duration is not positive */
    public Route {
        Objects.requireNonNull(client, "client");
        if (failures < 1) {
            throw new IllegalArgumentException("failures must be at least 1: " + failures);
        }
        if (requests != null && requests < 1) {
            throw new IllegalArgumentException("requests must be at least 1: " + requests);
        }
        requirePositive(rest, "rest");
        requirePositive(interval, "interval");
    }

    /** Returns a route with the defaults. */
    public static Route to(VideoClient client) {
        return new Route(client, 5, Duration.ofSeconds(30), null, Duration.ofMinutes(1));
    }

    /** Returns the same route with another circuit breaker. */
    public Route withBreaker(int failuresInARow, Duration restAfter) {
        return new Route(client, failuresInARow, restAfter, requests, interval);
    }

    /** Returns the same route with a limit to the rate of requests. */
    public Route withRateLimit(int requestsIn, Duration time) {
        return new Route(client, failures, rest, requestsIn, time);
    }

    private static void requirePositive(Duration value, String name) {
        if (Objects.requireNonNull(value, name).isNegative() || value.isZero()) {
            throw new IllegalArgumentException(name + " must be positive: " + value);
        }
    }
}
