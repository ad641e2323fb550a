package dev.reelay.internal.client;

import dev.reelay.CallLimits;
import dev.reelay.RetryPolicy;
import dev.reelay.observe.ClientEvent;
import dev.reelay.provider.Provider;
import dev.reelay.time.Timing;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** All that was set on a client's builder, and nothing else. */
public record ClientSettings(
        @Nullable Provider provider,
        @Nullable String providerId,
        @Nullable String relay,
        @Nullable String baseUrl,
        Supplier<@Nullable String> apiKey,
        RetryPolicy retryPolicy,
        CallLimits limits,
        int batchSize,
        @Nullable Timing timing,
        Consumer<ClientEvent> listener) {
    @Override
    public String toString() {
        return "ClientSettings[relay=" + relay + ", apiKey=***]";
    }
}
