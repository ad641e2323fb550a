package dev.reelay.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reelay.GenerationRef;
import dev.reelay.Operation;
import dev.reelay.errors.ErrorKind;
import dev.reelay.observe.ClientEvent;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Every event shows in the meters that are promised. */
class ClientMetersTest {
    private static final GenerationRef REF = GenerationRef.of("p", "one", "1");

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final ClientMeters meters = new ClientMeters(registry);

    /** Compiled against the oldest, the meters must do with the newest: the build runs this test with both. */
    @Test
    void theMicrometerThatIsMeantIsTheOneThatIsThere() {
        assertThat(MeterRegistry.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString())
                .contains("micrometer-core-" + System.getProperty("micrometer.expected"));
    }

    @Test
    void callsAreTimedAndAmbiguousOnesCounted() {
        meters.accept(new ClientEvent.CallEnded("p", "one", Operation.SUBMIT, 3, Duration.ofSeconds(2), null));
        meters.accept(new ClientEvent.CallEnded(
                "p", null, Operation.SUBMIT, 1, Duration.ofSeconds(1), ErrorKind.SUBMIT_OUTCOME_UNKNOWN));

        assertThat(registry.get("reelay.calls")
                        .tags("relay", "one", "operation", "submit", "error", "none")
                        .timer()
                        .totalTime(TimeUnit.SECONDS))
                .isEqualTo(2);
        assertThat(registry.get("reelay.attempts").tag("relay", "one").counter().count())
                .isEqualTo(3);
        assertThat(registry.get("reelay.submits.ambiguous")
                        .tag("relay", "unknown")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void waitsAreTimedByPhase() {
        meters.accept(new ClientEvent.WaitEnded(
                REF, 7, Duration.ofMinutes(1), Duration.ofSeconds(20), Duration.ofSeconds(40), null));
        meters.accept(new ClientEvent.UnknownState(REF, "odd"));

        assertThat(registry.get("reelay.waits").timer().totalTime(TimeUnit.SECONDS))
                .isEqualTo(60);
        assertThat(registry.get("reelay.waits.queued").timer().totalTime(TimeUnit.SECONDS))
                .isEqualTo(20);
        assertThat(registry.get("reelay.waits.generating").timer().totalTime(TimeUnit.SECONDS))
                .isEqualTo(40);
        assertThat(registry.get("reelay.polls").counter().count()).isEqualTo(7);
        assertThat(registry.get("reelay.states.unknown").counter().count()).isEqualTo(1);
    }

    @Test
    void downloadsAreTimedAndTheirBytesCounted() {
        meters.accept(new ClientEvent.DownloadEnded(REF, 1234, Duration.ofSeconds(3), false, ErrorKind.TRANSPORT));

        assertThat(registry.get("reelay.downloads")
                        .tag("error", "transport")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get("reelay.downloads.bytes").counter().count()).isEqualTo(1234);
    }
}
