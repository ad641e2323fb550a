package dev.reelay;

import dev.reelay.time.Timing;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one call may take, and with which key it is made. Immutable and thread-safe; {@link #toString()} shows no key. */
public final class CallOptions {
    /** No deadline, the client's own key, no bound for the first byte. */
    public static final CallOptions DEFAULT = builder().build();

    private final @Nullable Duration deadline;
    private final @Nullable Duration notAfter;
    private final @Nullable String key;

    private CallOptions(Builder builder) {
        deadline = builder.deadline;
        notAfter = builder.notAfter;
        key = builder.key;
    }

    /** Returns the defaults with a deadline; see {@link Builder#deadline}. */
    public static CallOptions within(Duration deadline) {
        return builder().deadline(deadline).build();
    }

    /** Returns a builder with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with what these options say. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.deadline = deadline;
        builder.notAfter = notAfter;
        builder.key = key;
        return builder;
    }

    /** Returns after what time the call ends, or {@code null} for no deadline of its own. */
    public @Nullable Duration deadline() {
        return deadline;
    }

    /** Returns the moment after which a paid call is not sent, on {@link Timing#elapsed()}; {@code null} for none. */
    public @Nullable Duration notAfter() {
        return notAfter;
    }

    /** Returns the key of this call, or {@code null} for the client's. */
    public @Nullable String key() {
        return key;
    }

    @Override
    public String toString() {
        return "CallOptions[deadline=" + deadline + ", notAfter=" + notAfter + ", key="
                + (key == null ? "the client's" : "***") + "]";
    }

    /** Collects what {@link CallOptions} say. Not thread-safe. */
    public static final class Builder {
        private @Nullable Duration deadline;
        private @Nullable Duration notAfter;
        private @Nullable String key;

        private Builder() {}

        /**
         * Sets after what time the call ends, counted from its start, whatever it is doing then: queued, retrying, pausing
         * or reading. It then fails with {@link dev.reelay.errors.DeadlinePassedException}; a submit or extend whose body
         * has begun to go out fails with {@link dev.reelay.errors.SubmitOutcomeUnknownException}, at most a second later.
         * Default none: a call then ends by the client's {@link Timeouts} and {@link RetryPolicy}.
         *
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder deadline(Duration deadline) {
            this.deadline = Limits.positive(deadline, "deadline");
            return this;
        }

        /**
         * Sets the moment after which a submit or extend must not go out, on the client's own {@link Timing#elapsed()},
         * which for a client without a timing of its own is {@link System#nanoTime()}. It is looked at before every attempt,
         * just before the first byte of the body; a call that is late fails with
         * {@link dev.reelay.errors.DeadlinePassedException}, and nothing was sent. Calls that cost nothing do not look at
         * it. Default none.
         */
        public Builder notAfter(Duration elapsed) {
            this.notAfter = Objects.requireNonNull(elapsed, "elapsed");
            return this;
        }

        /** Sets the key of this call alone. Default the client's. */
        public Builder key(String key) {
            this.key = Objects.requireNonNull(key, "key");
            return this;
        }

        /** Returns the options. */
        public CallOptions build() {
            return new CallOptions(this);
        }
    }
}
