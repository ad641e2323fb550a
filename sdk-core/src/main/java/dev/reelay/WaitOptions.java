package dev.reelay;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * How to wait for a generation. Immutable; thread-safe if its listener is.
 *
 * @param deadline after which the wait ends with an error, whatever happens; default 10 minutes. The generation goes on
 * @param firstPoll the upper bound of the pause before the second poll, which doubles with each; default 3 s. The first
 *     poll is made at once. A pause is a random part of its bound, and no less than {@code minPoll}
 * @param minPoll the shortest pause between polls; default 1 s
 * @param maxPoll the bound that no pause exceeds unless the relay asks for more; default 20 s
 * @param notFoundGrace how long a relay may not know the generation yet; default 30 s from the beginning of the wait
 * @param videoGrace how long a completed generation may have no video yet; default 60 s
 * @param unknownGrace how long a state that no dictionary knows may last; default 5 minutes
 * @param maxFailedPolls how many polls in a row may fail with errors that pass; default 20
 * @param listener hears of every poll, on a thread of the client: it must not block; what it throws is ignored
 */
public record WaitOptions(
        Duration deadline,
        Duration firstPoll,
        Duration minPoll,
        Duration maxPoll,
        Duration notFoundGrace,
        Duration videoGrace,
        Duration unknownGrace,
        int maxFailedPolls,
        Consumer<WaitProgress> listener) {
    /** The defaults, with no listener. */
    public static final WaitOptions DEFAULT = builder().build();

    /** @throws IllegalArgumentException if {@code deadline} or {@code minPoll} is not positive, or another limit negative */
    public WaitOptions {
        requirePositive(deadline, "deadline");
        requirePositive(minPoll, "minPoll");
        requireNotNegative(firstPoll, "firstPoll");
        requireNotNegative(maxPoll, "maxPoll");
        requireNotNegative(notFoundGrace, "notFoundGrace");
        requireNotNegative(videoGrace, "videoGrace");
        requireNotNegative(unknownGrace, "unknownGrace");
        if (maxFailedPolls < 0) {
            throw new IllegalArgumentException("maxFailedPolls must not be negative: " + maxFailedPolls);
        }
        Objects.requireNonNull(listener, "listener");
    }

    /** Returns the defaults with another deadline. */
    public static WaitOptions within(Duration deadline) {
        return builder().deadline(deadline).build();
    }

    /** Returns the same with another listener. */
    public WaitOptions withListener(Consumer<WaitProgress> listener) {
        return new WaitOptions(
                deadline,
                firstPoll,
                minPoll,
                maxPoll,
                notFoundGrace,
                videoGrace,
                unknownGrace,
                maxFailedPolls,
                listener);
    }

    /** Returns a builder with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    private static void requirePositive(Duration value, String name) {
        requireNotNegative(value, name);
        if (value.isZero()) {
            throw new IllegalArgumentException(name + " must be positive: " + value);
        }
    }

    private static void requireNotNegative(Duration value, String name) {
        if (Objects.requireNonNull(value, name).isNegative()) {
            throw new IllegalArgumentException(name + " must not be negative: " + value);
        }
    }

    /** Collects what {@link WaitOptions} say. Not thread-safe. */
    public static final class Builder {
        private Duration deadline = Duration.ofMinutes(10);
        private Duration firstPoll = Duration.ofSeconds(3);
        private Duration minPoll = Duration.ofSeconds(1);
        private Duration maxPoll = Duration.ofSeconds(20);
        private Duration notFoundGrace = Duration.ofSeconds(30);
        private Duration videoGrace = Duration.ofSeconds(60);
        private Duration unknownGrace = Duration.ofMinutes(5);
        private int maxFailedPolls = 20;
        private Consumer<WaitProgress> listener = progress -> {};

        private Builder() {}

        /** Sets after what time the wait ends with an error; default 10 minutes. */
        public Builder deadline(Duration deadline) {
            this.deadline = deadline;
            return this;
        }

        /** Sets the upper bound of the first pause; default 3 s. */
        public Builder firstPoll(Duration firstPoll) {
            this.firstPoll = firstPoll;
            return this;
        }

        /** Sets the shortest pause; default 1 s. */
        public Builder minPoll(Duration minPoll) {
            this.minPoll = minPoll;
            return this;
        }

        /** Sets the upper bound of every pause; default 20 s. */
        public Builder maxPoll(Duration maxPoll) {
            this.maxPoll = maxPoll;
            return this;
        }

        /** Sets how long a relay may not know the generation yet; default 30 s. */
        public Builder notFoundGrace(Duration notFoundGrace) {
            this.notFoundGrace = notFoundGrace;
            return this;
        }

        /** Sets how long a completed generation may have no video yet; default 60 s. */
        public Builder videoGrace(Duration videoGrace) {
            this.videoGrace = videoGrace;
            return this;
        }

        /** Sets how long a state that no dictionary knows may last; default 5 minutes. */
        public Builder unknownGrace(Duration unknownGrace) {
            this.unknownGrace = unknownGrace;
            return this;
        }

        /** Sets how many polls in a row may fail with errors that pass; default 20. */
        public Builder maxFailedPolls(int maxFailedPolls) {
            this.maxFailedPolls = maxFailedPolls;
            return this;
        }

        /** Sets who hears of every poll; it must not block. Default nobody. */
        public Builder onProgress(Consumer<WaitProgress> listener) {
            this.listener = listener;
            return this;
        }

        /**
         * Returns the options.
         *
         * @throws IllegalArgumentException if the deadline or the shortest pause is not positive, or another limit negative
         */
        public WaitOptions build() {
            return new WaitOptions(
                    deadline,
                    firstPoll,
                    minPoll,
                    maxPoll,
                    notFoundGrace,
                    videoGrace,
                    unknownGrace,
                    maxFailedPolls,
                    listener);
        }
    }
}
