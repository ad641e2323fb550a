package dev.reelay.webhook;

import dev.reelay.Generation;
import java.util.LinkedHashMap;
import java.util.Map;
import okio.ByteString;

/** Remembers the last things that callbacks said. Thread-safe. */
final class SaidBefore {
    private final Map<ByteString, Boolean> said;

    SaidBefore(int limit) {
        said = new LinkedHashMap<>() {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<ByteString, Boolean> eldest) {
                return size() > limit;
            }
        };
    }

    /** Tells whether the same was said before, and remembers it. */
    synchronized boolean add(Generation generation) {
        // What a receiver would act on; times and counters may differ between two deliveries of the same.
        String essence = generation.id()
                + '\n'
                + generation.state()
                + '\n'
                + generation.rawState()
                + '\n'
                + (generation.video() == null ? "" : generation.video().url())
                + '\n'
                + generation.failureReason();
        return said.put(ByteString.encodeUtf8(essence).sha256(), true) != null;
    }
}
