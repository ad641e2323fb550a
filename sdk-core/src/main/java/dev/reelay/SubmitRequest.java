package dev.reelay;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What to generate. Everything but the prompt is optional; what is {@code null} is left out on the wire.
 *
 * <p>Not every provider takes every field: see {@link dev.reelay.provider.Capabilities}. Immutable and thread-safe.
 */
public final class SubmitRequest {
    private final String prompt;
    private final @Nullable String aspectRatio;
    private final @Nullable Boolean loop;
    private final @Nullable Boolean expandPrompt;
    private final @Nullable ImageInput firstFrame;
    private final @Nullable ImageInput lastFrame;
    private final @Nullable String callbackUrl;
    private final @Nullable String resolution;
    private final @Nullable Duration duration;
    private final @Nullable String model;
    private final Map<String, Object> parameters;

    private SubmitRequest(Builder builder) {
        this.prompt = builder.prompt;
        this.aspectRatio = builder.aspectRatio;
        this.loop = builder.loop;
        this.expandPrompt = builder.expandPrompt;
        this.firstFrame = builder.firstFrame;
        this.lastFrame = builder.lastFrame;
        this.callbackUrl = builder.callbackUrl;
        this.resolution = builder.resolution;
        this.duration = builder.duration;
        this.model = builder.model;
        this.parameters = Collections.unmodifiableMap(new LinkedHashMap<>(builder.parameters));
        if (Objects.requireNonNull(prompt, "prompt").isBlank()) {
            throw new IllegalArgumentException("prompt must not be blank");
        }
        if (duration != null
                && (duration.toSeconds() < 1 || !duration.equals(Duration.ofSeconds(duration.toSeconds())))) {
            throw new IllegalArgumentException("duration must be a positive number of whole seconds: " + duration);
        }
    }

    /** Returns a request of nothing but a prompt. */
    public static SubmitRequest of(String prompt) {
        return builder(prompt).build();
    }

    /** Returns a builder with everything but the prompt left out. */
    public static Builder builder(String prompt) {
        return new Builder(prompt);
    }

    /** Returns a builder that holds what this one says. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Returns what to show; never blank. */
    public String prompt() {
        return prompt;
    }

    /** Returns width to height, as {@code 16:9}; which ratios there are is the provider's to say. */
    public @Nullable String aspectRatio() {
        return aspectRatio;
    }

    /** Returns whether the end meets the beginning. */
    public @Nullable Boolean loop() {
        return loop;
    }

    /** Returns whether the provider may embellish the prompt. */
    public @Nullable Boolean expandPrompt() {
        return expandPrompt;
    }

    /** Returns the picture to begin with. */
    public @Nullable ImageInput firstFrame() {
        return firstFrame;
    }

    /** Returns the picture to end with. */
    public @Nullable ImageInput lastFrame() {
        return lastFrame;
    }

    /** Returns the URL that the relay calls when the state changes. */
    public @Nullable String callbackUrl() {
        return callbackUrl;
    }

    /** Returns the number of lines, as {@code 720p}. */
    public @Nullable String resolution() {
        return resolution;
    }

    /** Returns how long the video is to be; whole seconds. */
    public @Nullable Duration duration() {
        return duration;
    }

    /** Returns which of the provider's models makes it. */
    public @Nullable String model() {
        return model;
    }

    /** Returns members to add to the request body as they are, for what this class does not know yet; unmodifiable. */
    public Map<String, Object> parameters() {
        return parameters;
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(
                prompt,
                aspectRatio,
                loop,
                expandPrompt,
                firstFrame,
                lastFrame,
                callbackUrl,
                resolution,
                duration,
                model,
                parameters);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SubmitRequest that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return "SubmitRequest[prompt=" + prompt + ", aspectRatio=" + aspectRatio + ", loop=" + loop + ", expandPrompt="
                + expandPrompt + ", firstFrame=" + firstFrame + ", lastFrame=" + lastFrame + ", callbackUrl="
                + callbackUrl + ", resolution=" + resolution + ", duration=" + duration + ", model=" + model
                + ", parameters=" + parameters + "]";
    }

    /** Collects what a {@link SubmitRequest} says. Not thread-safe. */
    public static final class Builder {
        private String prompt;
        private @Nullable String aspectRatio;
        private @Nullable Boolean loop;
        private @Nullable Boolean expandPrompt;
        private @Nullable ImageInput firstFrame;
        private @Nullable ImageInput lastFrame;
        private @Nullable String callbackUrl;
        private @Nullable String resolution;
        private @Nullable Duration duration;
        private @Nullable String model;
        private final Map<String, Object> parameters = new LinkedHashMap<>();

        private Builder(String prompt) {
            this.prompt = prompt;
        }

        private Builder(SubmitRequest from) {
            prompt = from.prompt;
            aspectRatio = from.aspectRatio;
            loop = from.loop;
            expandPrompt = from.expandPrompt;
            firstFrame = from.firstFrame;
            lastFrame = from.lastFrame;
            callbackUrl = from.callbackUrl;
            resolution = from.resolution;
            duration = from.duration;
            model = from.model;
            parameters.putAll(from.parameters);
        }

        /** Sets what to show; never blank. */
        public Builder prompt(String prompt) {
            this.prompt = Objects.requireNonNull(prompt, "prompt");
            return this;
        }

        /** Sets width to height, as {@code 16:9}; which ratios there are is the provider's to say. */
        public Builder aspectRatio(@Nullable String aspectRatio) {
            this.aspectRatio = aspectRatio;
            return this;
        }

        /** Sets whether the end meets the beginning. */
        public Builder loop(@Nullable Boolean loop) {
            this.loop = loop;
            return this;
        }

        /** Sets whether the provider may embellish the prompt. */
        public Builder expandPrompt(@Nullable Boolean expandPrompt) {
            this.expandPrompt = expandPrompt;
            return this;
        }

        /** Sets the picture to begin with. */
        public Builder firstFrame(@Nullable ImageInput firstFrame) {
            this.firstFrame = firstFrame;
            return this;
        }

        /** Sets the picture to end with. */
        public Builder lastFrame(@Nullable ImageInput lastFrame) {
            this.lastFrame = lastFrame;
            return this;
        }

        /** Sets the URL that the relay calls when the state changes. */
        public Builder callbackUrl(@Nullable String callbackUrl) {
            this.callbackUrl = callbackUrl;
            return this;
        }

        /** Sets the number of lines, as {@code 720p}. */
        public Builder resolution(@Nullable String resolution) {
            this.resolution = resolution;
            return this;
        }

        /** Sets how long the video is to be; whole seconds. */
        public Builder duration(@Nullable Duration duration) {
            this.duration = duration;
            return this;
        }

        /** Sets which of the provider's models makes it. */
        public Builder model(@Nullable String model) {
            this.model = model;
            return this;
        }

        /** Adds a member of the request body that this class does not know, under the relay's own name. */
        public Builder parameter(String name, Object value) {
            parameters.put(name, value);
            return this;
        }

        /** Adds members of the request body that this class does not know, under the relay's own names. */
        public Builder parameters(Map<String, ?> members) {
            parameters.putAll(members);
            return this;
        }

        /**
         * Returns the result.
         *
         * @throws IllegalArgumentException if the prompt is blank, or the duration is no positive number of whole seconds
         */
        public SubmitRequest build() {
            return new SubmitRequest(this);
        }
    }
}
