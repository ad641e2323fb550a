package dev.reelay.micrometer;

import dev.reelay.errors.ErrorKind;
import dev.reelay.observe.ClientEvent;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Counts and times what a client does: give it to {@code VideoClient.builder().listener(…)}. Thread-safe.
 *
 * <p>All meters have the tags {@code provider} and {@code relay}, and those that end in success or not have
 * {@code error}, which is {@code none} on success:
 *
 * <ul>
 *   <li>timer {@code reelay.calls}, with the tag {@code operation}, and counter {@code reelay.attempts}
 *   <li>counter {@code reelay.submits.ambiguous}: submits and extends that may have been charged
 *   <li>timers {@code reelay.waits}, {@code reelay.waits.queued} and {@code reelay.waits.generating}; counter
 *       {@code reelay.polls}
 *   <li>timer {@code reelay.downloads}; counter {@code reelay.downloads.bytes}
 *   <li>counter {@code reelay.states.unknown}
 * </ul>
 */
public final class ClientMeters implements Consumer<ClientEvent> {
    private final MeterRegistry registry;

    /** Makes meters in a registry. */
    public ClientMeters(MeterRegistry registry) {
        this.registry = Objects.requireNonNull(registry, "registry");
    }

    @Override
    public void accept(ClientEvent event) {
        String relay = event.relay();
        Tags place = Tags.of("provider", event.provider(), "relay", relay == null ? "unknown" : relay);
        if (event instanceof ClientEvent.CallEnded call) {
            call(call, place);
        } else if (event instanceof ClientEvent.WaitEnded wait) {
            registry.timer("reelay.waits", place.and(error(wait.error()))).record(wait.took());
            registry.timer("reelay.waits.queued", place).record(wait.queued());
            registry.timer("reelay.waits.generating", place).record(wait.generating());
            registry.counter("reelay.polls", place).increment(wait.polls());
        } else if (event instanceof ClientEvent.DownloadEnded download) {
            registry.timer("reelay.downloads", place.and(error(download.error())))
                    .record(download.took());
            registry.counter("reelay.downloads.bytes", place).increment((double) download.bytes());
        } else if (event instanceof ClientEvent.UnknownState) {
            registry.counter("reelay.states.unknown", place).increment();
        }
    }

    private void call(ClientEvent.CallEnded call, Tags place) {
        Tags tags = place.and("operation", call.operation().name().toLowerCase(Locale.ROOT));
        registry.timer("reelay.calls", tags.and(error(call.error()))).record(call.took());
        registry.counter("reelay.attempts", tags).increment(call.attempts());
        if (call.error() == ErrorKind.SUBMIT_OUTCOME_UNKNOWN) {
            registry.counter("reelay.submits.ambiguous", place).increment();
        }
    }

    private static Tag error(@Nullable ErrorKind error) {
        return Tag.of("error", error == null ? "none" : error.toString());
    }
}
