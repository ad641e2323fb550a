package dev.reelay.testkit.junit;

import dev.reelay.testkit.DocumentedRelay;
import dev.reelay.testkit.FakeRelay;
import dev.reelay.testkit.VirtualTime;
import dev.reelay.testkit.script.Exchange;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one test was given. Relays go by virtual time from the moment on that the test asks for it. */
final class TestResources {
    private final Map<DocumentedRelay, FakeRelay> relays = new EnumMap<>(DocumentedRelay.class);
    private volatile @Nullable VirtualTime time;

    FakeRelay relay(DocumentedRelay relay) {
        return relays.computeIfAbsent(
                relay, name -> FakeRelay.builder().relay(name).clock(this::now).start());
    }

    VirtualTime time() {
        VirtualTime asked = time;
        if (asked == null) {
            asked = new VirtualTime();
            time = asked;
        }
        return asked;
    }

    Collection<FakeRelay> relays() {
        return relays.values();
    }

    /** Tells whether a client polled, more than once, that goes by another time than the relays. */
    boolean timeStoodStill() {
        VirtualTime asked = time;
        return asked != null
                && asked.elapsed().isZero()
                && relays.values().stream()
                        .anyMatch(relay -> relay.count(Exchange.GET) + relay.count(Exchange.GET_MANY) > 1);
    }

    void close() {
        relays.values().forEach(FakeRelay::close);
        VirtualTime asked = time;
        if (asked != null) {
            asked.close();
        }
    }

    private Instant now() {
        VirtualTime asked = time;
        return asked == null ? Instant.now() : asked.now();
    }
}
