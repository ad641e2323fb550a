package dev.reelay;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What to generate. Everything but the prompt is optional; what is {@code null} is left out on the wire.
 *
 * <p>Not every provider takes every field: see {@link dev.reelay.provider.Capabilities}. Immutable and thread-safe.
 *
 * @param prompt what to show; never blank
 * @param aspectRatio width to height, as {@code 16:9}
 * @param loop whether the end meets the beginning
 * @param expandPrompt whether the provider may embellish the prompt
 * @param firstFrame the picture to begin with
 * @param lastFrame the picture to end with
 * @param callbackUrl the URL that the relay calls when the state changes
 * @param resolution the number of lines, as {@code 720p}
 * @param duration how long the video is to be; whole seconds
 * @param model which of the provider's models makes it
 * @param parameters members to add to the request body as they are, for what this record does not know yet; their names
 *     are the relay's
 */
public record SubmitRequest(
        String prompt,
        @Nullable String aspectRatio,
        @Nullable Boolean loop,
        @Nullable Boolean expandPrompt,
        @Nullable ImageInput firstFrame,
        @Nullable ImageInput lastFrame,
        @Nullable String callbackUrl,
        @Nullable String resolution,
        @Nullable Duration duration,
        @Nullable String model,
        Map<String, Object> parameters) {

    /** @throws IllegalArgumentException if {@code prompt} is blank, or {@code duration} is no positive number of seconds */
    public SubmitRequest {
        if (Objects.requireNonNull(prompt, "prompt").isBlank()) {
            throw new IllegalArgumentException("prompt must not be blank");
        }
        if (duration != null
                && (duration.toSeconds() < 1 || !duration.equals(Duration.ofSeconds(duration.toSeconds())))) {
            throw new IllegalArgumentException("duration must be a positive number of whole seconds: " + duration);
        }
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** Returns a request of nothing but a prompt. */
    public static SubmitRequest of(String prompt) {
        return builder(prompt).build();
    }

    /** Returns a builder with everything but the prompt left out. */
    public static Builder builder(String prompt) {
        return new Builder(prompt);
    }

    /** Collects what a {@link SubmitRequest} says. Not thread-safe. */
    public static final class Builder {
        private final String prompt;
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

        /** Sets width to height, as {@code 16:9}. */
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

        /** Sets how long the video is to be, in whole seconds. */
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

        /**
         * Returns the request.
         *
         * @throws IllegalArgumentException if the prompt is blank, or the duration is no positive number of whole seconds
         */
        public SubmitRequest build() {
            return new SubmitRequest(
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
    }
}
