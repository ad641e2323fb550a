package dev.reelay.testkit.log;

import dev.reelay.testkit.script.Exchange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The requests that arrived: all counted; the last 10,000 kept, or fewer where their bodies are large. Thread-safe. */
public final class RequestLog {
    /** How many requests are kept. */
    public static final int KEPT = 10_000;

    /** Bodies can hold pictures. */
    private static final long KEPT_CHARACTERS = 64L * 1024 * 1024;

    private final Deque<ReceivedRequest> recent = new ArrayDeque<>();
    private final Map<Exchange, Integer> counts = new EnumMap<>(Exchange.class);
    private final Map<Exchange, Integer> withKey = new EnumMap<>(Exchange.class);
    private long characters;

    private final String apiKey;

    /** Creates an empty log of a relay with a key. */
    public RequestLog(String apiKey) {
        this.apiKey = apiKey;
    }

    /** Adds a request. */
    public synchronized void add(ReceivedRequest request) {
        recent.add(request);
        characters += request.body().length();
        while (recent.size() > KEPT || (characters > KEPT_CHARACTERS && recent.size() > 1)) {
            characters -= recent.remove().body().length();
        }
        counts.merge(request.exchange(), 1, Integer::sum);
        if (carriesKey(request)) {
            withKey.merge(request.exchange(), 1, Integer::sum);
        }
    }

    /** Returns how many requests asked for something. */
    public synchronized int count(Exchange exchange) {
        return counts.getOrDefault(exchange, 0);
    }

    /** Returns how many requests for something had a key with them. */
    public synchronized int countWithKey(Exchange exchange) {
        return withKey.getOrDefault(exchange, 0);
    }

    /** Tells whether a request has an {@code Authorization} header, or the relay's key in another, or in its URL. */
    boolean carriesKey(ReceivedRequest request) {
        boolean found = request.carriesKey() || request.url().toString().contains(apiKey);
        for (int i = 0; i < request.headers().size() && !found; i++) {
            found = request.headers().value(i).contains(apiKey);
        }
        return found;
    }

    /** Returns the requests that are kept, oldest first. */
    public synchronized List<ReceivedRequest> recent() {
        return new ArrayList<>(recent);
    }
}
