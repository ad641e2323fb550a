package dev.reelay;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a generation goes on. Everything but the prompt is optional; what is {@code null} is left out on the wire.
 * Immutable and thread-safe.
 *
 * @param prompt what happens next; never blank
 * @param expandPrompt whether the provider may embellish the prompt
 * @param firstFrame the picture that the continuation begins with
 * @param lastFrame the picture to end with
 * @param callbackUrl the URL that the relay calls when the state changes
 * @param parameters members to add to the request body as they are; their names are the relay's
 */
public record ExtendRequest(
        String prompt,
        @Nullable Boolean expandPrompt,
        @Nullable ImageInput firstFrame,
        @Nullable ImageInput lastFrame,
        @Nullable String callbackUrl,
        Map<String, Object> parameters) {

    /** @throws IllegalArgumentException if {@code prompt} is blank */
    public ExtendRequest {
        if (Objects.requireNonNull(prompt, "prompt").isBlank()) {
            throw new IllegalArgumentException("prompt must not be blank");
        }
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** Returns a request of nothing but a prompt. */
    public static ExtendRequest of(String prompt) {
        return builder(prompt).build();
    }

    /** Returns a builder with everything but the prompt left out. */
    public static Builder builder(String prompt) {
        return new Builder(prompt);
    }

    /** Collects what an {@link ExtendRequest} says. Not thread-safe. */
    public static final class Builder {
        private final String prompt;
        private @Nullable Boolean expandPrompt;
        private @Nullable ImageInput firstFrame;
        private @Nullable ImageInput lastFrame;
        private @Nullable String callbackUrl;
        private final Map<String, Object> parameters = new LinkedHashMap<>();

        private Builder(String prompt) {
            this.prompt = prompt;
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

        /** Adds a member of the request body that this class does not know, under the relay's own name. */
        public Builder parameter(String name, Object value) {
            parameters.put(name, value);
            return this;
        }

        /**
         * Returns the request.
         *
         * @throws IllegalArgumentException if the prompt is blank
         */
        public ExtendRequest build() {
            return new ExtendRequest(prompt, expandPrompt, firstFrame, lastFrame, callbackUrl, parameters);
        }
    }
}
