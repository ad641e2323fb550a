package dev.reelay.internal.client;

import dev.reelay.VideoClient;
import dev.reelay.internal.http.ApiKey;

/** Turns settings into a client. */
public final class ClientStart {
    private ClientStart() {}

    /** Checks the settings and starts the client. */
    public static VideoClient start(ClientSettings settings) {
        RelayAddress address = RelayAddress.of(settings);
        ApiKey key = new ApiKey(settings.apiKey(), address.origin());
        throw new UnsupportedOperationException(address.relay() + key.get());
    }
}
