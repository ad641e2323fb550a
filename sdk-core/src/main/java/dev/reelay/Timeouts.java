package dev.reelay;

import java.time.Duration;

/** What one HTTP call to a relay may take, in time and in bytes. Immutable and thread-safe. */
public final class Timeouts {
    /** The defaults. */
    public static final Timeouts DEFAULT = builder().build();

    private final Duration connectTimeout;
    private final Duration readTimeout;
    private final Duration writeTimeout;
    private final Duration callTimeout;
    private final long maxResponseBytes;

    private Timeouts(Builder builder) {
        connectTimeout = builder.connectTimeout;
        readTimeout = builder.readTimeout;
        writeTimeout = builder.writeTimeout;
        callTimeout = builder.callTimeout;
        maxResponseBytes = builder.maxResponseBytes;
    }

    /** Returns a builder with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with what these timeouts say. */
    public Builder toBuilder() {
        return builder()
                .connectTimeout(connectTimeout)
                .readTimeout(readTimeout)
                .writeTimeout(writeTimeout)
                .callTimeout(callTimeout)
                .maxResponseBytes(maxResponseBytes);
    }

    /** Returns how long it may take to reach the relay; default 10 s. */
    public Duration connectTimeout() {
        return connectTimeout;
    }

    /** Returns how long it may take from one byte of the answer to the next; default 60 s. */
    public Duration readTimeout() {
        return readTimeout;
    }

    /** Returns how long it may take from one byte of the request to the next; default 60 s. */
    public Duration writeTimeout() {
        return writeTimeout;
    }

    /** Returns how long one attempt may take in all; default 2 minutes. Downloads have no such limit. */
    public Duration callTimeout() {
        return callTimeout;
    }

    /** Returns the largest answer that is read, in bytes; default 8 MiB. Downloads have a limit of their own. */
    public long maxResponseBytes() {
        return maxResponseBytes;
    }

    /** Collects what {@link Timeouts} say. Each method throws {@link IllegalArgumentException} if its value is not positive. Not thread-safe. */
    public static final class Builder {
        private Duration connectTimeout = Duration.ofSeconds(10);
        private Duration readTimeout = Duration.ofSeconds(60);
        private Duration writeTimeout = Duration.ofSeconds(60);
        private Duration callTimeout = Duration.ofMinutes(2);
        private long maxResponseBytes = 8L * 1024 * 1024;

        private Builder() {}

        /** Sets how long it may take to reach the relay; default 10 s. */
        public Builder connectTimeout(Duration timeout) {
            this.connectTimeout = Limits.positive(timeout, "connectTimeout");
            return this;
        }

        /** Sets how long it may take from one byte of the answer to the next; default 60 s. */
        public Builder readTimeout(Duration timeout) {
            this.readTimeout = Limits.positive(timeout, "readTimeout");
            return this;
        }

        /** Sets how long it may take from one byte of the request to the next; default 60 s. */
        public Builder writeTimeout(Duration timeout) {
            this.writeTimeout = Limits.positive(timeout, "writeTimeout");
            return this;
        }

        /**
         * Sets how long one attempt may take, from its beginning to the last byte read; default 2 minutes. Downloads have no
         * such limit: they end when no byte comes for {@code readTimeout}.
         */
        public Builder callTimeout(Duration timeout) {
            this.callTimeout = Limits.positive(timeout, "callTimeout");
            return this;
        }

        /** Sets the largest answer that is read, in bytes; default 8 MiB. Downloads have a limit of their own. */
        public Builder maxResponseBytes(long bytes) {
            this.maxResponseBytes = Limits.positive(bytes, "maxResponseBytes");
            return this;
        }

        /** Returns the timeouts. */
        public Timeouts build() {
            return new Timeouts(this);
        }
    }
}
