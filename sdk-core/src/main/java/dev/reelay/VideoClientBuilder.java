package dev.reelay;

import dev.reelay.internal.call.RelayAddress;
import dev.reelay.internal.client.RelayClient;
import dev.reelay.observe.ClientEvent;
import dev.reelay.provider.Provider;
import dev.reelay.time.Timing;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects what a {@link VideoClient} needs. Not thread-safe; {@link #toString()} shows no key. */
public final class VideoClientBuilder {
    private @Nullable Provider provider;
    private @Nullable String providerId;
    private @Nullable String relay;
    private @Nullable String baseUrl;
    private Supplier<@Nullable String> apiKey = () -> null;
    private RetryPolicy retryPolicy = RetryPolicy.DEFAULT;
    private Timeouts timeouts = Timeouts.DEFAULT;
    private int batchSize = 50;
    private @Nullable Timing timing;
    private final List<Consumer<? super ClientEvent>> listeners = new ArrayList<>();

    VideoClientBuilder() {}

    /** Sets the provider by its id; not needed where only one is on the class path. */
    public VideoClientBuilder provider(String id) {
        this.providerId = Objects.requireNonNull(id, "id");
        this.provider = null;
        return this;
    }

    /** Sets the provider. */
    public VideoClientBuilder provider(Provider provider) {
        this.provider = Objects.requireNonNull(provider, "provider");
        this.providerId = null;
        return this;
    }

    /** Sets the relay by its name in the provider's specification. */
    public VideoClientBuilder relay(String name) {
        this.relay = Objects.requireNonNull(name, "name");
        return this;
    }

    /** Sets where the relay answers, possibly with a path prefix; counts before a named relay's own URL. */
    public VideoClientBuilder baseUrl(String url) {
        this.baseUrl = Objects.requireNonNull(url, "url");
        return this;
    }

    /** Sets provider and relay to those of a stored ref. */
    public VideoClientBuilder forRef(GenerationRef ref) {
        provider(ref.provider());
        String place = ref.relay();
        boolean url = place != null && place.contains("://");
        this.relay = url ? null : place;
        this.baseUrl = url ? place : null;
        return this;
    }

    /** Sets the key, which goes to the relay as a bearer token and nowhere else. */
    public VideoClientBuilder apiKey(@Nullable String key) {
        return apiKey(() -> key);
    }

    /**
     * Sets where the key comes from; asked before every call, on the thread that starts it, so that a key can change. It
     * must not block: a few milliseconds hold up the timer of all waits.
     */
    public VideoClientBuilder apiKey(Supplier<@Nullable String> key) {
        this.apiKey = Objects.requireNonNull(key, "key");
        return this;
    }

    /** Sets how often a call is tried; default {@link RetryPolicy#DEFAULT}. */
    public VideoClientBuilder retryPolicy(RetryPolicy policy) {
        this.retryPolicy = Objects.requireNonNull(policy, "policy");
        return this;
    }

    /** Sets what one call may take; default {@link Timeouts#DEFAULT}. */
    public VideoClientBuilder timeouts(Timeouts timeouts) {
        this.timeouts = Objects.requireNonNull(timeouts, "timeouts");
        return this;
    }

    /**
     * Sets how many generations one request asks for, where the provider can ask for many; default 50.
     *
     * @throws IllegalArgumentException if {@code size} is below 1
     */
    public VideoClientBuilder batchSize(int size) {
        if (size < 1) {
            throw new IllegalArgumentException("batchSize must be at least 1: " + size);
        }
        this.batchSize = size;
        return this;
    }

    /**
     * Adds a listener for what happens in the client, on threads of the client; it must not block. One that throws, or fails
     * to link, is logged once and called again; it harms neither the call nor the other listeners. Default nobody.
     */
    public VideoClientBuilder listener(Consumer<? super ClientEvent> listener) {
        listeners.add(Objects.requireNonNull(listener, "listener"));
        return this;
    }

    /** Sets the clock and timers; the client does not close them. Default real time, with a thread of the client's own. */
    public VideoClientBuilder timing(Timing timing) {
        this.timing = Objects.requireNonNull(timing, "timing");
        return this;
    }

    /**
     * Returns the client. Makes no call.
     *
     * @throws IllegalArgumentException if the provider or relay is unknown or ambiguous, the relay has no base URL and none
     *     was set, the base URL is none, or it is plain http and not on this machine
     * @throws dev.reelay.errors.AuthenticationException if there is no key, or it cannot be sent as a header
     * @throws IllegalStateException if two providers have the same id, or another OkHttp than the one that is needed stands
     *     first on the class path
     */
    public VideoClient build() {
        return RelayClient.start(
                RelayAddress.of(provider, providerId, relay, baseUrl),
                apiKey,
                retryPolicy,
                timeouts,
                batchSize,
                timing,
                listeners);
    }
}
