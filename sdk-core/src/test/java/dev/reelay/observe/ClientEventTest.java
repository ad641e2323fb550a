package dev.reelay.observe;

import static dev.reelay.kit.TestRelay.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reelay.DownloadOptions;
import dev.reelay.Generation;
import dev.reelay.Operation;
import dev.reelay.SubmitRequest;
import dev.reelay.VideoClient;
import dev.reelay.WaitOptions;
import dev.reelay.errors.ErrorKind;
import dev.reelay.errors.SubmitOutcomeUnknownException;
import dev.reelay.kit.Face;
import dev.reelay.kit.FileHost;
import dev.reelay.kit.Generations;
import dev.reelay.kit.SuiteLog;
import dev.reelay.kit.TestRelay;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a listener hears is what metrics need, and a listener that fails hurts nobody. */
class ClientEventTest {
    private final List<ClientEvent> events = new CopyOnWriteArrayList<>();

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void tellsOfCallsWithAllTheirAttempts(Face face) throws Exception {
        try (TestRelay relay = TestRelay.answering(json(503, ""), json("{\"id\":\"1\"}"), json(500, ""))) {
            VideoClient client =
                    relay.closing(relay.builder().listener(events::add).build());
            SubmitRequest request = SubmitRequest.of("a cat");

            face.call(client, c -> c.submit(request), c -> c.submit(request));
            assertThatThrownBy(() -> face.call(client, c -> c.submit(request), c -> c.submit(request)))
                    .isInstanceOf(SubmitOutcomeUnknownException.class);

            assertThat(events).hasSize(4);
            assertThat(events.get(0)).isEqualTo(new ClientEvent.CallStarted("tiny", relay.baseUrl(), Operation.SUBMIT));
            assertThat(events.get(1)).isInstanceOfSatisfying(ClientEvent.CallEnded.class, call -> {
                assertThat(call.operation()).isEqualTo(Operation.SUBMIT);
                assertThat(call.attempts()).isEqualTo(2);
                assertThat(call.error()).isNull();
                assertThat(call.relay()).isEqualTo(relay.baseUrl());
            });
            assertThat(events.get(3))
                    .isInstanceOfSatisfying(
                            ClientEvent.CallEnded.class,
                            call -> assertThat(call.error()).isEqualTo(ErrorKind.SUBMIT_OUTCOME_UNKNOWN));
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsHowLongAGenerationWasQueuedAndMade(Face face) throws Exception {
        try (TestRelay relay = TestRelay.answering(
                json("{\"id\":\"1\",\"state\":\"pending\",\"wait\":60}"),
                json("{\"id\":\"1\",\"state\":\"processing\",\"wait\":90}"),
                json("{\"id\":\"1\",\"state\":\"pondering\"}"),
                json("{\"id\":\"1\",\"state\":\"completed\",\"video\":\"https://cdn.example/1.mp4\"}"))) {
            VideoClient client =
                    relay.closing(relay.builder().listener(events::add).build());
            WaitOptions options = WaitOptions.DEFAULT;

            face.call(client, c -> c.await(relay.ref("1"), options), c -> c.await(relay.ref("1"), options));

            assertThat(events)
                    .filteredOn(ClientEvent.UnknownState.class::isInstance)
                    .containsExactly(new ClientEvent.UnknownState(relay.ref("1"), "pondering"));
            assertThat(events.get(events.size() - 1)).isInstanceOfSatisfying(ClientEvent.WaitEnded.class, wait -> {
                assertThat(wait.polls()).isEqualTo(4);
                assertThat(wait.queued()).isEqualTo(Duration.ofMinutes(1));
                assertThat(wait.generating()).isEqualTo(wait.took().minusMinutes(1));
                assertThat(wait.error()).isNull();
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsOfDownloadsAndSurvivesListenersThatFail(Face face) throws Exception {
        FileHost host = new FileHost(1000);
        try (TestRelay relay = new TestRelay(host::answer)) {
            VideoClient client = relay.closing(relay.builder()
                    .listener(event -> {
                        events.add(event);
                        throw new IllegalStateException("listener");
                    })
                    .build());
            var generation = new Generations("tiny", relay.baseUrl()).completed("1", relay.filesUrl() + "/a.mp4");
            DownloadOptions options = DownloadOptions.DEFAULT;

            face.call(
                    client,
                    c -> c.download(generation, directory, options),
                    c -> c.download(generation, directory, options));

            assertThat(events).singleElement().isInstanceOfSatisfying(ClientEvent.DownloadEnded.class, download -> {
                assertThat(download.bytes()).isEqualTo(1000);
                assertThat(download.error()).isNull();
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void severalListenersAreNotifiedAndNoneHarmsACallOrAnother(Face face) throws Exception {
        try (TestRelay relay = TestRelay.answering(json("{\"id\":\"1\"}"))) {
            AtomicInteger failures = new AtomicInteger();
            VideoClient client = relay.closing(relay.builder()
                    .listener(event -> {
                        failures.incrementAndGet();
                        throw new NoSuchMethodError("not at " + relay.baseUrl());
                    })
                    .listener(events::add)
                    .build());

            face.call(client, c -> c.get(relay.ref("1")), c -> c.get(relay.ref("1")));
            Generation accepted = face.call(
                    client, c -> c.submit(SubmitRequest.of("a cat")), c -> c.submit(SubmitRequest.of("a cat")));

            assertThat(accepted.id()).isEqualTo("1");
            assertThat(events)
                    .extracting(event -> event.getClass().getSimpleName())
                    .containsExactly("CallStarted", "CallEnded", "CallStarted", "CallEnded");
            assertThat(failures.get()).as("it goes on being notified").isEqualTo(4);
            assertThat(SuiteLog.count("not at " + relay.baseUrl()))
                    .as("said once")
                    .isEqualTo(1);
        }
    }
}
