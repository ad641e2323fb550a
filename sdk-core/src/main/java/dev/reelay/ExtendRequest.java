package dev.reelay;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a generation goes on. Everything but the prompt is optional; what is {@code null} is left out on the wire.
 * Immutable and thread-safe.
 */
public final class ExtendRequest {
    private final String prompt;
    private final @Nullable Boolean expandPrompt;
    private final @Nullable ImageInput firstFrame;
    private final @Nullable ImageInput lastFrame;
    private final @Nullable String callbackUrl;
    private final @Nullable String negativePrompt;
    private final @Nullable String videoId;
    private final Map<String, Object> parameters;

    private ExtendRequest(Builder builder) {
        this.prompt = builder.prompt;
        this.expandPrompt = builder.expandPrompt;
        this.firstFrame = builder.firstFrame;
        this.lastFrame = builder.lastFrame;
        this.callbackUrl = builder.callbackUrl;
        this.negativePrompt = builder.negativePrompt;
        this.videoId = builder.videoId;
        this.parameters = Collections.unmodifiableMap(new LinkedHashMap<>(builder.parameters));
        if (Objects.requireNonNull(prompt, "prompt").isBlank()) {
            throw new IllegalArgumentException("prompt must not be blank");
        }
    }

    /** Returns a request of nothing but a prompt. */
    public static ExtendRequest of(String prompt) {
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

    /** Returns what happens next; never blank. */
    public String prompt() {
        return prompt;
    }

    /** Returns whether the provider may embellish the prompt. */
    public @Nullable Boolean expandPrompt() {
        return expandPrompt;
    }

    /** Returns the picture that the continuation begins with. */
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

    /** Returns what must not be in the video. */
    public @Nullable String negativePrompt() {
        return negativePrompt;
    }

    /** Returns which of the generation's videos goes on, by the video's own id; the first where it is left out. */
    public @Nullable String videoId() {
        return videoId;
    }

    /** Returns members to add to the request body as they are, under the relay's names; unmodifiable. */
    public Map<String, Object> parameters() {
        return parameters;
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(
                prompt, expandPrompt, firstFrame, lastFrame, callbackUrl, negativePrompt, videoId, parameters);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ExtendRequest that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("ExtendRequest[prompt=").append(prompt);
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

    /** Collects what a {@link ExtendRequest} says. Not thread-safe. */
    public static final class Builder {
        private String prompt;
        private @Nullable Boolean expandPrompt;
        private @Nullable ImageInput firstFrame;
        private @Nullable ImageInput lastFrame;
        private @Nullable String callbackUrl;
        private @Nullable String negativePrompt;
        private @Nullable String videoId;
        private final Map<String, Object> parameters = new LinkedHashMap<>();

        private Builder(String prompt) {
            this.prompt = prompt;
        }

        private Builder(ExtendRequest from) {
            prompt = from.prompt;
            expandPrompt = from.expandPrompt;
            firstFrame = from.firstFrame;
            lastFrame = from.lastFrame;
            callbackUrl = from.callbackUrl;
            negativePrompt = from.negativePrompt;
            videoId = from.videoId;
            parameters.putAll(from.parameters);
        }

        /** Sets what happens next; never blank. */
        public Builder prompt(String prompt) {
            this.prompt = Objects.requireNonNull(prompt, "prompt");
            return this;
        }

        /** Sets whether the provider may embellish the prompt. */
        public Builder expandPrompt(@Nullable Boolean expandPrompt) {
            this.expandPrompt = expandPrompt;
            return this;
        }

        /** Sets the picture that the continuation begins with. */
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

        /** Sets what must not be in the video. */
        public Builder negativePrompt(@Nullable String negativePrompt) {
            this.negativePrompt = negativePrompt;
            return this;
        }

        /** Sets which of the generation's videos goes on, by the video's own id; the first where it is left out. */
        public Builder videoId(@Nullable String videoId) {
            this.videoId = videoId;
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
         * @throws IllegalArgumentException if the prompt is blank
         */
        public ExtendRequest build() {
            return new ExtendRequest(this);
        }
    }
}
