package dev.reelay;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How to wait for a generation. Immutable; thread-safe if its listener is. */
public final class WaitOptions {
    /** The defaults, with no listener. */
    public static final WaitOptions DEFAULT = builder().build();

    private final Duration deadline;
    private final Duration initialDelay;
    private final Duration minDelay;
    private final Duration maxDelay;
    private final Duration notFoundGrace;
    private final Duration videoGrace;
    private final Duration unknownGrace;
    private final int maxFailedPolls;
    private final @Nullable Instant since;
    private final Consumer<WaitProgress> listener;

    private WaitOptions(Builder builder) {
        deadline = builder.deadline;
        initialDelay = builder.initialDelay;
        minDelay = builder.minDelay;
        maxDelay = builder.maxDelay;
        notFoundGrace = builder.notFoundGrace;
        videoGrace = builder.videoGrace;
        unknownGrace = builder.unknownGrace;
        maxFailedPolls = builder.maxFailedPolls;
        since = builder.since;
        listener = builder.listener;
    }

    /** Returns the defaults with another deadline. */
    public static WaitOptions within(Duration deadline) {
        return builder().deadline(deadline).build();
    }

    /** Returns a builder with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with what these options say. */
    public Builder toBuilder() {
        Builder builder = builder()
                .deadline(deadline)
                .initialDelay(initialDelay)
                .minDelay(minDelay)
                .maxDelay(maxDelay)
                .notFoundGrace(notFoundGrace)
                .videoGrace(videoGrace)
                .unknownGrace(unknownGrace)
                .maxFailedPolls(maxFailedPolls)
                .onProgress(listener);
        builder.since = since;
        return builder;
    }

    /** Returns after what time the wait ends with an error; default 10 minutes. */
    public Duration deadline() {
        return deadline;
    }

    /** Returns the upper bound of the pause before the second poll; default 3 s. */
    public Duration initialDelay() {
        return initialDelay;
    }

    /** Returns the shortest pause between polls; default 1 s. */
    public Duration minDelay() {
        return minDelay;
    }

    /** Returns the bound that no pause exceeds unless the relay asks for more; default 20 s. */
    public Duration maxDelay() {
        return maxDelay;
    }

    /** Returns how long a relay may not know the generation yet; default 30 s. */
    public Duration notFoundGrace() {
        return notFoundGrace;
    }

    /** Returns how long a completed generation may have no video yet; default 60 s. */
    public Duration videoGrace() {
        return videoGrace;
    }

    /** Returns how long a state that no dictionary knows may last; default 5 minutes. */
    public Duration unknownGrace() {
        return unknownGrace;
    }

    /** Returns how many polls in a row may fail with errors that pass; default 20. */
    public int maxFailedPolls() {
        return maxFailedPolls;
    }

    /** Returns since when the generation has been waited for, or {@code null} for since this wait began. */
    public @Nullable Instant since() {
        return since;
    }

    /** Returns who is notified of every poll; by default nobody. */
    public Consumer<WaitProgress> listener() {
        return listener;
    }

    /** Collects what {@link WaitOptions} say. Not thread-safe. */
    public static final class Builder {
        private Duration deadline = Duration.ofMinutes(10);
        private Duration initialDelay = Duration.ofSeconds(3);
        private Duration minDelay = Duration.ofSeconds(1);
        private Duration maxDelay = Duration.ofSeconds(20);
        private Duration notFoundGrace = Duration.ofSeconds(30);
        private Duration videoGrace = Duration.ofSeconds(60);
        private Duration unknownGrace = Duration.ofMinutes(5);
        private int maxFailedPolls = 20;
        private @Nullable Instant since;
        private Consumer<WaitProgress> listener = progress -> {};

        private Builder() {}

        /**
         * Sets after what time the wait ends with an error, whatever happens; default 10 minutes. The generation goes on.
         *
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder deadline(Duration deadline) {
            this.deadline = Limits.positive(deadline, "deadline");
            return this;
        }

        /**
         * Sets the upper bound of the pause before the second poll, which doubles with each; default 3 s. The first poll is
         * made at once. A pause is a random part of its bound, and no less than {@link #minDelay}.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Builder initialDelay(Duration delay) {
            this.initialDelay = Limits.notNegative(delay, "initialDelay");
            return this;
        }

        /**
         * Sets the shortest pause between polls; default 1 s.
         *
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder minDelay(Duration delay) {
            this.minDelay = Limits.positive(delay, "minDelay");
            return this;
        }

        /**
         * Sets the bound that no pause exceeds unless the relay asks for more; default 20 s.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Builder maxDelay(Duration delay) {
            this.maxDelay = Limits.notNegative(delay, "maxDelay");
            return this;
        }

        /**
         * Sets how long a relay may not know the generation yet; default 30 s, counted from {@link #since}.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Builder notFoundGrace(Duration grace) {
            this.notFoundGrace = Limits.notNegative(grace, "notFoundGrace");
            return this;
        }

        /**
         * Sets how long a completed generation may have no video yet; default 60 s, counted from the first poll that said so.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Builder videoGrace(Duration grace) {
            this.videoGrace = Limits.notNegative(grace, "videoGrace");
            return this;
        }

        /**
         * Sets how long a state that no dictionary knows may last; default 5 minutes, counted from the first poll that said
         * so.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Builder unknownGrace(Duration grace) {
            this.unknownGrace = Limits.notNegative(grace, "unknownGrace");
            return this;
        }

        /**
         * Sets how many polls in a row may fail with errors that pass; default 20.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Builder maxFailedPolls(int polls) {
            if (polls < 0) {
                throw new IllegalArgumentException("maxFailedPolls must not be negative: " + polls);
            }
            this.maxFailedPolls = polls;
            return this;
        }

        /**
         * Sets since when the generation has been waited for, so that a wait that is resumed, in this process or another,
         * does not start its grace periods anew: the time in which the relay may not know the generation counts from here,
         * and so do those for a missing video and an unknown state where the first poll finds them. The deadline counts from
         * the wait's own beginning. Default the wait's own beginning; a time to come counts as that.
         */
        public Builder since(Instant since) {
            this.since = Objects.requireNonNull(since, "since");
            return this;
        }

        /** Sets who is notified of every poll, on a thread of the client: it must not block; what it throws is ignored. Default nobody. */
        public Builder onProgress(Consumer<WaitProgress> listener) {
            this.listener = Objects.requireNonNull(listener, "listener");
            return this;
        }

        /** Returns the options. */
        public WaitOptions build() {
            return new WaitOptions(this);
        }
    }
}
