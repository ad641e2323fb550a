package dev.reelay;

import dev.reelay.internal.text.Redaction;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One generation as its relay described it last: the same for every provider.
 *
 * <p>What a relay did not send, or sent blank, is {@code null}. Immutable and thread-safe.
 */
public final class Generation {
    private final GenerationRef ref;
    private final GenerationState state;
    private final @Nullable String rawState;
    private final @Nullable Double progress;
    private final @Nullable String model;
    private final @Nullable String prompt;
    private final @Nullable String aspectRatio;
    private final List<Video> videos;
    private final @Nullable Video rawVideo;
    private final @Nullable Picture thumbnail;
    private final @Nullable Picture lastFrame;
    private final @Nullable Instant createdAt;
    private final @Nullable Instant completedAt;
    private final @Nullable String failureReason;
    private final @Nullable FailureKind failure;
    private final @Nullable Boolean liked;
    private final @Nullable String queueState;
    private final @Nullable Duration estimatedWait;
    private final @Nullable Usage usage;
    private final Map<String, @Nullable Object> extras;

    private Generation(Builder builder) {
        this.ref = builder.ref;
        this.state = builder.state;
        this.rawState = builder.rawState;
        this.progress = builder.progress;
        this.model = builder.model;
        this.prompt = builder.prompt;
        this.aspectRatio = builder.aspectRatio;
        this.videos = List.copyOf(builder.videos);
        this.rawVideo = builder.rawVideo;
        this.thumbnail = builder.thumbnail;
        this.lastFrame = builder.lastFrame;
        this.createdAt = builder.createdAt;
        this.completedAt = builder.completedAt;
        this.failureReason = builder.failureReason;
        this.failure = builder.failure;
        this.liked = builder.liked;
        this.queueState = builder.queueState;
        this.estimatedWait = builder.estimatedWait;
        this.usage = builder.usage;
        this.extras = builder.handOver();
    }

    /** Returns a builder of a generation of which no more is known. */
    public static Builder builder(GenerationRef ref, GenerationState state) {
        return new Builder(ref, state);
    }

    /** Returns a builder that holds what this one says. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Returns its name, to store and to go on from. */
    public GenerationRef ref() {
        return ref;
    }

    /** Returns how far it has come. */
    public GenerationState state() {
        return state;
    }

    /** Returns the state in the relay's own word; {@code null} where it gave none. */
    public @Nullable String rawState() {
        return rawState;
    }

    /** Returns how much of the work is done, from 0 to 1; {@code null} where the relay does not say. */
    public @Nullable Double progress() {
        return progress;
    }

    /** Returns the model that makes it, in the relay's own name. */
    public @Nullable String model() {
        return model;
    }

    /** Returns what was asked for. */
    public @Nullable String prompt() {
        return prompt;
    }

    /** Returns width to height, as {@code 16:9}. */
    public @Nullable String aspectRatio() {
        return aspectRatio;
    }

    /** Returns every output in the relay's order; unmodifiable, and empty until there is one. */
    public List<Video> videos() {
        return videos;
    }

    /** Returns the original without watermark, which relays with a paid upstream account add. */
    public @Nullable Video rawVideo() {
        return rawVideo;
    }

    /** Returns a picture of the video. */
    public @Nullable Picture thumbnail() {
        return thumbnail;
    }

    /** Returns the video's last picture. */
    public @Nullable Picture lastFrame() {
        return lastFrame;
    }

    /** Returns when the relay accepted it; the zero time {@code 0001-01-01} that relays send for "unknown" is absent. */
    public @Nullable Instant createdAt() {
        return createdAt;
    }

    /** Returns when the work on it ended, whether or not it succeeded. */
    public @Nullable Instant completedAt() {
        return completedAt;
    }

    /** Returns why it failed, in the relay's words; absent unless the state is {@link GenerationState#FAILED} or {@link GenerationState#CANCELLED}. */
    public @Nullable String failureReason() {
        return failureReason;
    }

    /** Returns why it failed, in one vocabulary; absent unless the state is {@link GenerationState#FAILED}. */
    public @Nullable FailureKind failure() {
        return failure;
    }

    /** Returns whether its owner marked it as liked. */
    public @Nullable Boolean liked() {
        return liked;
    }

    /** Returns the relay's word for its place in the queue. */
    public @Nullable String queueState() {
        return queueState;
    }

    /** Returns the relay's guess of the time left. */
    public @Nullable Duration estimatedWait() {
        return estimatedWait;
    }

    /** Returns what it cost or used up. */
    public @Nullable Usage usage() {
        return usage;
    }

    /** Returns every other JSON member, under its name and with its value as it came: text, {@link Long},
     * {@link java.math.BigDecimal} or {@link Double}, {@link Boolean}, {@link java.util.List}, {@link Map}, or {@code null};
     * unmodifiable. */
    public Map<String, @Nullable Object> extras() {
        return extras;
    }

    /** Returns the generation's id at its relay: {@code ref().id()}. */
    public String id() {
        return ref.id();
    }

    /** Returns the first of {@link #videos()}: the best playable one; {@code null} where there is none. */
    public @Nullable Video video() {
        return videos.isEmpty() ? null : videos.get(0);
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(
                ref,
                state,
                rawState,
                progress,
                model,
                prompt,
                aspectRatio,
                videos,
                rawVideo,
                thumbnail,
                lastFrame,
                createdAt,
                completedAt,
                failureReason,
                failure,
                liked,
                queueState,
                estimatedWait,
                usage,
                extras);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Generation that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        // extras hold whatever a relay sent, signed links among it: their names are enough here.
        return "Generation[ref=" + ref + ", state=" + state + ", rawState="
                + (rawState == null ? null : Redaction.text(rawState)) + ", progress=" + progress + ", model=" + model
                + ", prompt=" + prompt + ", aspectRatio=" + aspectRatio + ", videos=" + videos + ", rawVideo="
                + rawVideo
                + ", thumbnail=" + thumbnail + ", lastFrame=" + lastFrame + ", createdAt=" + createdAt
                + ", completedAt=" + completedAt + ", failureReason="
                + (failureReason == null ? null : Redaction.text(failureReason)) + ", failure=" + failure + ", liked="
                + liked
                + ", queueState=" + queueState + ", estimatedWait=" + estimatedWait + ", usage=" + usage
                + ", extras=" + extras.keySet() + "]";
    }

    /** Collects what a {@link Generation} says. Not thread-safe. */
    public static final class Builder {
        private GenerationRef ref;
        private GenerationState state;
        private @Nullable String rawState;
        private @Nullable Double progress;
        private @Nullable String model;
        private @Nullable String prompt;
        private @Nullable String aspectRatio;
        private final List<Video> videos = new ArrayList<>();
        private @Nullable Video rawVideo;
        private @Nullable Picture thumbnail;
        private @Nullable Picture lastFrame;
        private @Nullable Instant createdAt;
        private @Nullable Instant completedAt;
        private @Nullable String failureReason;
        private @Nullable FailureKind failure;
        private @Nullable Boolean liked;
        private @Nullable String queueState;
        private @Nullable Duration estimatedWait;
        private @Nullable Usage usage;
        private Map<String, @Nullable Object> extras = Map.of();
        private boolean copied;

        private Builder(GenerationRef ref, GenerationState state) {
            this.ref = Objects.requireNonNull(ref, "ref");
            this.state = Objects.requireNonNull(state, "state");
        }

        private Builder(Generation from) {
            ref = from.ref;
            state = from.state;
            rawState = from.rawState;
            progress = from.progress;
            model = from.model;
            prompt = from.prompt;
            aspectRatio = from.aspectRatio;
            videos.addAll(from.videos);
            rawVideo = from.rawVideo;
            thumbnail = from.thumbnail;
            lastFrame = from.lastFrame;
            createdAt = from.createdAt;
            completedAt = from.completedAt;
            failureReason = from.failureReason;
            failure = from.failure;
            liked = from.liked;
            queueState = from.queueState;
            estimatedWait = from.estimatedWait;
            usage = from.usage;
            extras = from.extras;
        }

        /** Sets its name, to store and to go on from. */
        public Builder ref(GenerationRef ref) {
            this.ref = Objects.requireNonNull(ref, "ref");
            return this;
        }

        /** Sets how far it has come. */
        public Builder state(GenerationState state) {
            this.state = Objects.requireNonNull(state, "state");
            return this;
        }

        /** Sets the state in the relay's own word; {@code null} where it gave none. */
        public Builder rawState(@Nullable String rawState) {
            this.rawState = rawState;
            return this;
        }

        /** Sets how much of the work is done, from 0 to 1; {@code null} where the relay does not say. */
        public Builder progress(@Nullable Double progress) {
            this.progress = progress;
            return this;
        }

        /** Sets the model that makes it, in the relay's own name. */
        public Builder model(@Nullable String model) {
            this.model = model;
            return this;
        }

        /** Sets what was asked for. */
        public Builder prompt(@Nullable String prompt) {
            this.prompt = prompt;
            return this;
        }

        /** Sets width to height, as {@code 16:9}. */
        public Builder aspectRatio(@Nullable String aspectRatio) {
            this.aspectRatio = aspectRatio;
            return this;
        }

        /** Sets every output in the relay's order; unmodifiable, and empty until there is one. */
        public Builder videos(List<Video> videos) {
            this.videos.clear();
            this.videos.addAll(videos);
            return this;
        }

        /** Sets the original without watermark, which relays with a paid upstream account add. */
        public Builder rawVideo(@Nullable Video rawVideo) {
            this.rawVideo = rawVideo;
            return this;
        }

        /** Sets a picture of the video. */
        public Builder thumbnail(@Nullable Picture thumbnail) {
            this.thumbnail = thumbnail;
            return this;
        }

        /** Sets the video's last picture. */
        public Builder lastFrame(@Nullable Picture lastFrame) {
            this.lastFrame = lastFrame;
            return this;
        }

        /** Sets when the relay accepted it; the zero time {@code 0001-01-01} that relays send for "unknown" is absent. */
        public Builder createdAt(@Nullable Instant createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        /** Sets when the work on it ended, whether or not it succeeded. */
        public Builder completedAt(@Nullable Instant completedAt) {
            this.completedAt = completedAt;
            return this;
        }

        /** Sets why it failed, in the relay's words; absent unless the state is {@link GenerationState#FAILED} or {@link GenerationState#CANCELLED}. */
        public Builder failureReason(@Nullable String failureReason) {
            this.failureReason = failureReason;
            return this;
        }

        /** Sets why it failed, in one vocabulary; absent unless the state is {@link GenerationState#FAILED}. */
        public Builder failure(@Nullable FailureKind failure) {
            this.failure = failure;
            return this;
        }

        /** Sets whether its owner marked it as liked. */
        public Builder liked(@Nullable Boolean liked) {
            this.liked = liked;
            return this;
        }

        /** Sets the relay's word for its place in the queue. */
        public Builder queueState(@Nullable String queueState) {
            this.queueState = queueState;
            return this;
        }

        /** Sets the relay's guess of the time left. */
        public Builder estimatedWait(@Nullable Duration estimatedWait) {
            this.estimatedWait = estimatedWait;
            return this;
        }

        /** Sets what it cost or used up. */
        public Builder usage(@Nullable Usage usage) {
            this.usage = usage;
            return this;
        }

        /** Sets the only output; {@code null} for none. */
        public Builder video(@Nullable Video video) {
            return videos(video == null ? List.of() : List.of(video));
        }

        /** Returns extras that may be changed; what was handed over to a generation is never changed again. */
        private Map<String, @Nullable Object> copy() {
            if (!copied) {
                extras = new LinkedHashMap<>(extras);
                copied = true;
            }
            return extras;
        }

        private Map<String, @Nullable Object> handOver() {
            copied = false;
            return Collections.unmodifiableMap(extras);
        }

        /** Adds members to the extras, under their names. */
        public Builder extras(Map<String, ? extends @Nullable Object> members) {
            copy().putAll(members);
            return this;
        }

        /** Adds one member to the extras. */
        public Builder extra(String name, @Nullable Object value) {
            copy().put(name, value);
            return this;
        }

        /**
         * Returns the result.
         */
        public Generation build() {
            return new Generation(this);
        }
    }
}
