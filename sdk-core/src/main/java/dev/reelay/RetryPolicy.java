package dev.reelay;

import java.time.Duration;

/**
 * How often and how long one call is tried. A submit or extend is tried again only when it was certainly not accepted.
 * Immutable and thread-safe.
 */
public final class RetryPolicy {
    /** The defaults. */
    public static final RetryPolicy DEFAULT = builder().build();

    /** One attempt, no retry. */
    public static final RetryPolicy NEVER = builder().maxAttempts(1).build();

    private final int maxAttempts;
    private final Duration maxElapsed;
    private final Duration initialDelay;
    private final Duration maxDelay;

    private RetryPolicy(Builder builder) {
        maxAttempts = builder.maxAttempts;
        maxElapsed = builder.maxElapsed;
        initialDelay = builder.initialDelay;
        maxDelay = builder.maxDelay;
    }

    /** Returns a builder with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with what this policy says. */
    public Builder toBuilder() {
        return builder()
                .maxAttempts(maxAttempts)
                .maxElapsed(maxElapsed)
                .initialDelay(initialDelay)
                .maxDelay(maxDelay);
    }

    /** Returns how often a call is made in all; default 4. */
    public int maxAttempts() {
        return maxAttempts;
    }

    /** Returns how long after the first attempt the last one may begin; default 2 minutes. */
    public Duration maxElapsed() {
        return maxElapsed;
    }

    /** Returns the upper bound of the first pause; default 500 ms. */
    public Duration initialDelay() {
        return initialDelay;
    }

    /** Returns the bound that no pause exceeds unless the relay says so; default 20 s. */
    public Duration maxDelay() {
        return maxDelay;
    }

    /** Collects what a {@link RetryPolicy} says. Not thread-safe. */
    public static final class Builder {
        private int maxAttempts = 4;
        private Duration maxElapsed = Duration.ofMinutes(2);
        private Duration initialDelay = Duration.ofMillis(500);
        private Duration maxDelay = Duration.ofSeconds(20);

        private Builder() {}

        /**
         * Sets how often a call is made in all; 1 means no retry; default 4.
         *
         * @throws IllegalArgumentException if it is below 1
         */
        public Builder maxAttempts(int attempts) {
            this.maxAttempts = Math.toIntExact(Limits.positive(attempts, "maxAttempts"));
            return this;
        }

        /**
         * Sets how long after the first attempt the last one may begin; default 2 minutes.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Builder maxElapsed(Duration elapsed) {
            this.maxElapsed = Limits.notNegative(elapsed, "maxElapsed");
            return this;
        }

        /**
         * Sets the upper bound of the first pause, which doubles with each; default 500 ms. A pause is a random part of its
         * bound, or the relay's {@code Retry-After} where that is longer.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Builder initialDelay(Duration delay) {
            this.initialDelay = Limits.notNegative(delay, "initialDelay");
            return this;
        }

        /**
         * Sets the bound that no pause exceeds unless the relay says so; default 20 s.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Builder maxDelay(Duration delay) {
            this.maxDelay = Limits.notNegative(delay, "maxDelay");
            return this;
        }

        /** Returns the policy. */
        public RetryPolicy build() {
            return new RetryPolicy(this);
        }
    }
}
