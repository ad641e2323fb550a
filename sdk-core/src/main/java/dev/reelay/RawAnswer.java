package dev.reelay;

import dev.reelay.errors.ReelayException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a relay answered to one request, as it came, beside what was read from it. The key of the call, should the relay
 * repeat it, is {@code ***} in all of it. Immutable and thread-safe.
 */
public final class RawAnswer {
    private final int status;
    private final Map<String, List<String>> headers;
    private final String body;
    private final @Nullable String requestId;
    private final List<Generation> generations;
    private final @Nullable ReelayException error;

    private RawAnswer(Builder builder) {
        status = builder.status;
        headers = builder.headers;
        body = builder.body;
        requestId = builder.requestId;
        generations = builder.generations;
        error = builder.error;
    }

    /** Returns a builder of an empty answer with the status 200. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the HTTP status. */
    public int status() {
        return status;
    }

    /** Returns the headers by their names in lower case, in the answer's order; unmodifiable. Cookies are {@code ***}. */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /** Returns the body as text, as far as {@link Timeouts#maxResponseBytes()} allows. */
    public String body() {
        return body;
    }

    /** Returns the relay's name for the request, or {@code null} where it gave none. */
    public @Nullable String requestId() {
        return requestId;
    }

    /** Returns the generations that were read from the body; empty when {@link #error()} is there. */
    public List<Generation> generations() {
        return generations;
    }

    /** Returns what the answer means where no generation could be read, or {@code null} where one could. */
    public @Nullable ReelayException error() {
        return error;
    }

    @Override
    public String toString() {
        return "RawAnswer[status=" + status + ", requestId=" + requestId + ", generations=" + generations + ", error="
                + error + "]";
    }

    /** Collects what a {@link RawAnswer} says. Not thread-safe. */
    public static final class Builder {
        private int status = 200;
        private Map<String, List<String>> headers = Map.of();
        private String body = "";
        private @Nullable String requestId;
        private List<Generation> generations = List.of();
        private @Nullable ReelayException error;

        private Builder() {}

        /** Sets the HTTP status; default 200. */
        public Builder status(int status) {
            this.status = status;
            return this;
        }

        /** Sets the headers; default none. */
        public Builder headers(Map<String, List<String>> headers) {
            Map<String, List<String>> copy = new LinkedHashMap<>();
            headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
            this.headers = Collections.unmodifiableMap(copy);
            return this;
        }

        /** Sets the body; default the empty text. */
        public Builder body(String body) {
            this.body = Objects.requireNonNull(body, "body");
            return this;
        }

        /** Sets the relay's name for the request; default {@code null}. */
        public Builder requestId(@Nullable String requestId) {
            this.requestId = requestId;
            return this;
        }

        /** Sets what was read from the body; default nothing. */
        public Builder generations(List<Generation> generations) {
            this.generations = List.copyOf(generations);
            return this;
        }

        /** Sets what the answer means where nothing was read from it; default {@code null}. */
        public Builder error(@Nullable ReelayException error) {
            this.error = error;
            return this;
        }

        /** Returns the answer. */
        public RawAnswer build() {
            return new RawAnswer(this);
        }
    }
}
