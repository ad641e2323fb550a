package dev.reelay.testkit.log;

import dev.reelay.testkit.script.Exchange;
import java.time.Instant;
import okhttp3.Headers;
import okhttp3.HttpUrl;

/**
 * A request that arrived, whole. Immutable; {@link #toString()} shows neither keys nor signatures.
 *
 * @param exchange what it asked for
 * @param method the HTTP method
 * @param url where it was sent, with its query
 * @param headers as they came
 * @param body as text; empty where there was none
 * @param at the relay's time
 */
public record ReceivedRequest(Exchange exchange, String method, HttpUrl url, Headers headers, String body, Instant at) {
    /** Tells whether the request has an {@code Authorization} header, whatever it says. */
    public boolean carriesKey() {
        return headers.get("Authorization") != null;
    }

    @Override
    public String toString() {
        return method + " " + url.encodedPath() + (url.query() == null ? "" : "?***")
                + (carriesKey() ? " (with a key)" : "");
    }
}
