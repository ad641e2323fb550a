package dev.reelay.luma;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reelay.GenerationRef;
import dev.reelay.VideoClient;
import dev.reelay.WaitOptions;
import dev.reelay.WaitResult;
import dev.reelay.testkit.FakeRelay;
import dev.reelay.testkit.VirtualTime;
import dev.reelay.testkit.script.Exchange;
import dev.reelay.testkit.script.Timeline;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Ten thousand waits at a simulated relay travel in batches, and all end. */
class ManyWaitsTest {
    private static final int WAITS = 10_000;
    private static final int BATCH = 50;
    private static final int ROUNDS = 3;
    private static final Timeline THREE_ROUNDS =
            Timeline.builder().pending(1).processing(1).completed();

    @Test
    void travelInBatches() {
        try (VirtualTime time = new VirtualTime();
                FakeRelay relay = FakeRelay.builder().clock(time).start();
                VideoClient client = VideoClient.builder()
                        .provider("luma")
                        .baseUrl(relay.baseUrl())
                        .apiKey(relay.apiKey())
                        .timing(time)
                        .batchSize(BATCH)
                        .build()) {
            List<GenerationRef> refs = IntStream.range(0, WAITS)
                    .mapToObj(i -> client.ref(relay.given(THREE_ROUNDS)))
                    .toList();

            List<WaitResult> results = client.awaitAll(refs, WaitOptions.DEFAULT);

            assertThat(results)
                    .hasSize(WAITS)
                    .allMatch(result -> result.orThrow().video() != null);
            relay.verify().noSubmit().requests(Exchange.GET, 0).atMost(Exchange.GET_MANY, ROUNDS * WAITS / BATCH);
            assertThat(time.planned()).as("timers that outlive the waits").isZero();
        }
    }
}
