package dev.reelay;

import java.time.Duration;
import java.util.ArrayList;
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
    private final @Nullable String negativePrompt;
    private final @Nullable String size;
    private final @Nullable String mode;
    private final @Nullable Long seed;
    private final @Nullable Boolean audio;
    private final @Nullable Integer count;
    private final List<Reference> references;
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
        this.negativePrompt = builder.negativePrompt;
        this.size = builder.size;
        this.mode = builder.mode;
        this.seed = builder.seed;
        this.audio = builder.audio;
        this.count = builder.count;
        this.references = List.copyOf(builder.references);
        this.parameters = Collections.unmodifiableMap(new LinkedHashMap<>(builder.parameters));
        if (Objects.requireNonNull(prompt, "prompt").isBlank()) {
            throw new IllegalArgumentException("prompt must not be blank");
        }
        if (duration != null
                && (duration.toSeconds() < 1 || !duration.equals(Duration.ofSeconds(duration.toSeconds())))) {
            throw new IllegalArgumentException("duration must be a positive number of whole seconds: " + duration);
        }
        if (count != null && count < 1) {
            throw new IllegalArgumentException("count must be 1 or more: " + count);
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

    /** Returns what must not be in the video. */
    public @Nullable String negativePrompt() {
        return negativePrompt;
    }

    /** Returns width and height in pixels, as {@code 1280x720}; which sizes there are is the provider's to say. */
    public @Nullable String size() {
        return size;
    }

    /** Returns which of a model's ways of working is taken, as {@code std} or {@code pro}. */
    public @Nullable String mode() {
        return mode;
    }

    /** Returns the number that makes a generation repeatable. */
    public @Nullable Long seed() {
        return seed;
    }

    /** Returns whether the video has sound. */
    public @Nullable Boolean audio() {
        return audio;
    }

    /** Returns how many videos are made; each of them costs. */
    public @Nullable Integer count() {
        return count;
    }

    /** Returns the pictures that the video takes its people, things or style from, in their order; unmodifiable. */
    public List<Reference> references() {
        return references;
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
                negativePrompt,
                size,
                mode,
                seed,
                audio,
                count,
                references,
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
        StringBuilder text = new StringBuilder("SubmitRequest[prompt=").append(prompt);
        for (RequestField field : RequestField.values()) {
            Object value = field == RequestField.PROMPT ? null : field.of(this);
            if (value != null) {
                text.append(", ").append(field.accessor()).append('=').append(value);
            }
        }
        return text.append(parameters.isEmpty() ? "" : ", parameters=" + parameters)
                .append(']')
                .toString();
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
        private @Nullable String negativePrompt;
        private @Nullable String size;
        private @Nullable String mode;
        private @Nullable Long seed;
        private @Nullable Boolean audio;
        private @Nullable Integer count;
        private final List<Reference> references = new ArrayList<>();
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
            negativePrompt = from.negativePrompt;
            size = from.size;
            mode = from.mode;
            seed = from.seed;
            audio = from.audio;
            count = from.count;
            references.addAll(from.references);
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

        /** Sets what must not be in the video. */
        public Builder negativePrompt(@Nullable String negativePrompt) {
            this.negativePrompt = negativePrompt;
            return this;
        }

        /** Sets width and height in pixels, as {@code 1280x720}; which sizes there are is the provider's to say. */
        public Builder size(@Nullable String size) {
            this.size = size;
            return this;
        }

        /** Sets which of a model's ways of working is taken, as {@code std} or {@code pro}. */
        public Builder mode(@Nullable String mode) {
            this.mode = mode;
            return this;
        }

        /** Sets the number that makes a generation repeatable. */
        public Builder seed(@Nullable Long seed) {
            this.seed = seed;
            return this;
        }

        /** Sets whether the video has sound. */
        public Builder audio(@Nullable Boolean audio) {
            this.audio = audio;
            return this;
        }

        /** Sets how many videos are made; each of them costs. */
        public Builder count(@Nullable Integer count) {
            this.count = count;
            return this;
        }

        /** Adds a picture that the video takes its people, things or style from. */
        public Builder reference(Reference reference) {
            references.add(Objects.requireNonNull(reference, "reference"));
            return this;
        }

        /** Adds pictures that the video takes its people, things or style from. */
        public Builder references(List<Reference> more) {
            more.forEach(this::reference);
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
         * @throws IllegalArgumentException if the prompt is blank, the duration is no positive number of whole seconds, or
         *     the count is less than 1
         */
        public SubmitRequest build() {
            return new SubmitRequest(this);
        }
    }
}
