package dev.reelay;

import static dev.reelay.kit.TestRelay.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.reelay.kit.TestRelay;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;

/** Ten thousand waits cost one timer, a few threads, and one request for every fifty of them a round. */
class TenThousandWaitsTest {
    private static final int WAITS = 10_000;
    private static final int BATCH = 50;
    private static final int ROUNDS = 3;

    private final Map<String, Integer> polls = new ConcurrentHashMap<>();

    @Test
    void travelTogether() throws Exception {
        try (TestRelay relay = new TestRelay(this::answer)) {
            relay.provider.with(Operation.GET_MANY);
            List<GenerationRef> refs = IntStream.range(0, WAITS)
                    .mapToObj(i -> relay.ref(Integer.toString(i)))
                    .toList();
            long timersBefore = timers();

            List<WaitResult> results = relay.client().awaitAll(refs, WaitOptions.DEFAULT);

            assertThat(results).hasSize(WAITS).allMatch(result -> result.error() == null);
            assertThat(polls.values()).containsOnly(ROUNDS);
            assertThat(relay.requests()).hasSizeLessThanOrEqualTo(ROUNDS * WAITS / BATCH);
            assertThat(relay.log()).containsOnly("POST /many");
            assertThat(relay.timing.mostPending()).as("timers at once").isEqualTo(1);
            assertThat(relay.timing.pending()).isZero();
            assertThat(timers()).isEqualTo(timersBefore);
            assertThat(threads("reelay-")).as("threads of the client").isLessThanOrEqualTo(80);
        }
    }

    /** Each of them would ask at once, and for itself, as time passes between them. */
    @Test
    void thatBeginOneByOneTravelTogetherToo() throws Exception {
        try (TestRelay relay = new TestRelay(this::answer)) {
            relay.provider.with(Operation.GET_MANY);
            AsyncVideoClient client = relay.client().async();
            relay.timing.stop();
            var first = client.awaitAll(List.of(relay.ref("first"), relay.ref("second")), WaitOptions.DEFAULT);
            relay.timing.advance(Duration.ZERO);
            relay.awaitRequests(1);

            for (int i = 0; i < 2 * BATCH; i++) {
                var unused = client.await(relay.ref(Integer.toString(i)), WaitOptions.DEFAULT);
                relay.timing.advance(Duration.ofNanos(1));
            }
            relay.timing.advance(Duration.ofMillis(10));
            relay.awaitRequests(2);

            assertThat(relay.log()).containsExactly("POST /many", "POST /many", "POST /many");
            assertThat(first).isNotDone();
        }
    }

    private MockResponse answer(RecordedRequest request) {
        List<String> ids = List.of(request.getBody().utf8().split(",", -1));
        assertThat(ids).hasSizeLessThanOrEqualTo(BATCH);
        return json(ids.stream()
                .map(id -> {
                    int poll = polls.merge(id, 1, Integer::sum);
                    return "{\"id\":\"" + id + "\",\"state\":\""
                            + (poll < ROUNDS ? "pending\"}" : "completed\",\"video\":\"https://cdn.example/v.mp4\"}");
                })
                .collect(Collectors.joining(",", "[", "]")));
    }

    private static long timers() {
        return threads("reelay-timer");
    }

    private static long threads(String name) {
        Thread[] all = new Thread[Thread.activeCount() + 100];
        int count = Thread.enumerate(all);
        return Arrays.stream(all, 0, count)
                .filter(thread -> thread.getName().startsWith(name))
                .count();
    }
}
