package dev.reelay;

import dev.reelay.internal.text.Redaction;
import java.time.Duration;
import java.time.Instant;
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
    /** What it says, which nobody changes any more. */
    private final Builder said;

    private Generation(Builder said) {
        this.said = said;
    }

    /** Returns a builder of a generation of which no more is known. */
    public static Builder builder(GenerationRef ref, GenerationState state) {
        return new Builder(ref, state);
    }

    /** Returns a builder that holds what this one says. */
    public Builder toBuilder() {
        return said.copy();
    }

    /** Returns its name, to store and to go on from. */
    public GenerationRef ref() {
        return said.ref;
    }

    /** Returns how far it has come. */
    public GenerationState state() {
        return said.state;
    }

    /** Returns the state in the relay's own word; {@code null} where it gave none. */
    public @Nullable String rawState() {
        return said.rawState;
    }

    /** Returns how much of the work is done, from 0 to 1; {@code null} where the relay does not say. */
    public @Nullable Double progress() {
        return said.progress;
    }

    /** Returns the model that makes it, in the relay's own name. */
    public @Nullable String model() {
        return said.model;
    }

    /** Returns what was asked for. */
    public @Nullable String prompt() {
        return said.prompt;
    }

    /** Returns width to height, as {@code 16:9}. */
    public @Nullable String aspectRatio() {
        return said.aspectRatio;
    }

    /** Returns every output in the relay's order; unmodifiable, and empty until there is one. */
    public List<Video> videos() {
        return said.videos;
    }

    /** Returns the original without watermark, which relays with a paid upstream account add. */
    public @Nullable Video rawVideo() {
        return said.rawVideo;
    }

    /** Returns a picture of the video. */
    public @Nullable Picture thumbnail() {
        return said.thumbnail;
    }

    /** Returns the video's last picture. */
    public @Nullable Picture lastFrame() {
        return said.lastFrame;
    }

    /** Returns when the relay accepted it; the zero time {@code 0001-01-01} that relays send for "unknown" is absent. */
    public @Nullable Instant createdAt() {
        return said.createdAt;
    }

    /** Returns when the work on it ended, whether or not it succeeded. */
    public @Nullable Instant completedAt() {
        return said.completedAt;
    }

    /** Returns why it failed, in the relay's words; absent unless the state is {@link GenerationState#FAILED} or {@link GenerationState#CANCELLED}. */
    public @Nullable String failureReason() {
        return said.failureReason;
    }

    /** Returns why it failed, in one vocabulary; absent unless the state is {@link GenerationState#FAILED}. */
    public @Nullable FailureKind failure() {
        return said.failure;
    }

    /** Returns the id of the finished file, where the relay tells that instead of a link; the client asks for the link. */
    public @Nullable String fileId() {
        return said.fileId;
    }

    /** Returns whether its owner marked it as liked. */
    public @Nullable Boolean liked() {
        return said.liked;
    }

    /** Returns the relay's word for its place in the queue. */
    public @Nullable String queueState() {
        return said.queueState;
    }

    /** Returns the relay's guess of the time left. */
    public @Nullable Duration estimatedWait() {
        return said.estimatedWait;
    }

    /** Returns what it cost or used up. */
    public @Nullable Usage usage() {
        return said.usage;
    }

    /** Returns every other JSON member, under its name and with its value as it came: text, {@link Long},
     * {@link java.math.BigDecimal} or {@link Double}, {@link Boolean}, {@link java.util.List}, {@link Map}, or {@code null};
     * unmodifiable. */
    public Map<String, @Nullable Object> extras() {
        return Collections.unmodifiableMap(said.extras);
    }

    /** Returns the generation's id at its relay: {@code ref().id()}. */
    public String id() {
        return said.ref.id();
    }

    /** Returns the first of {@link #videos()}: the best playable one; {@code null} where there is none. */
    public @Nullable Video video() {
        return said.videos.isEmpty() ? null : said.videos.get(0);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Generation that && said.members().equals(that.said.members());
    }

    @Override
    public int hashCode() {
        return said.members().hashCode();
    }

    @Override
    public String toString() {
        Map<String, @Nullable Object> members = said.members();
        for (String relaysText : List.of("rawState", "failureReason")) {
            members.computeIfPresent(relaysText, (name, text) -> Redaction.text((String) text));
        }
        // extras hold whatever a relay sent, signed links among it: their names are enough here.
        members.put("extras", said.extras.keySet());
        return "Generation" + members;
    }

    /** Collects what a {@link Generation} says. Not thread-safe. */
    public static final class Builder implements Cloneable {
        private GenerationRef ref;
        private GenerationState state;
        private @Nullable String rawState;
        private @Nullable Double progress;
        private @Nullable String model;
        private @Nullable String prompt;
        private @Nullable String aspectRatio;
        private List<Video> videos = List.of();
        private @Nullable Video rawVideo;
        private @Nullable Picture thumbnail;
        private @Nullable Picture lastFrame;
        private @Nullable Instant createdAt;
        private @Nullable Instant completedAt;
        private @Nullable String failureReason;
        private @Nullable FailureKind failure;
        private @Nullable String fileId;
        private @Nullable Boolean liked;
        private @Nullable String queueState;
        private @Nullable Duration estimatedWait;
        private @Nullable Usage usage;
        private Map<String, @Nullable Object> extras = Map.of();
        private boolean ownsExtras;

        private Builder(GenerationRef ref, GenerationState state) {
            this.ref = Objects.requireNonNull(ref, "ref");
            this.state = Objects.requireNonNull(state, "state");
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
            this.videos = List.copyOf(videos);
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

        /** Sets the id of the finished file, where the relay tells that instead of a link. */
        public Builder fileId(@Nullable String fileId) {
            this.fileId = fileId;
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

        /** Returns extras that may be changed; those of a generation or of another builder never are. */
        private Map<String, @Nullable Object> ownExtras() {
            if (!ownsExtras) {
                extras = new LinkedHashMap<>(extras);
                ownsExtras = true;
            }
            return extras;
        }

        private Builder copy() {
            try {
                ownsExtras = false;
                return (Builder) clone();
            } catch (CloneNotSupportedException e) {
                throw new AssertionError(e);
            }
        }

        private Map<String, @Nullable Object> members() {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            members.put("ref", ref);
            members.put("state", state);
            members.put("rawState", rawState);
            members.put("progress", progress);
            members.put("model", model);
            members.put("prompt", prompt);
            members.put("aspectRatio", aspectRatio);
            members.put("videos", videos);
            members.put("rawVideo", rawVideo);
            members.put("thumbnail", thumbnail);
            members.put("lastFrame", lastFrame);
            members.put("createdAt", createdAt);
            members.put("completedAt", completedAt);
            members.put("failureReason", failureReason);
            members.put("failure", failure);
            members.put("fileId", fileId);
            members.put("liked", liked);
            members.put("queueState", queueState);
            members.put("estimatedWait", estimatedWait);
            members.put("usage", usage);
            members.put("extras", extras);
            return members;
        }

        /** Adds members to the extras, under their names. */
        public Builder extras(Map<String, ? extends @Nullable Object> members) {
            ownExtras().putAll(members);
            return this;
        }

        /** Adds one member to the extras. */
        public Builder extra(String name, @Nullable Object value) {
            ownExtras().put(name, value);
            return this;
        }

        /** Returns the generation; the builder may go on. */
        public Generation build() {
            return new Generation(copy());
        }
    }
}
