package dev.reelay;

import static dev.reelay.kit.TestRelay.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reelay.errors.GenerationFailedException;
import dev.reelay.kit.TestRelay;
import dev.reelay.kit.Watcher;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;

/** A wait as a stream: it tells every poll to who keeps up, the newest to who does not, and then its end. */
class WatchTest {
    private static final MockResponse PENDING = json("{\"id\":\"1\",\"state\":\"pending\"}");
    private static final MockResponse PROCESSING = json("{\"id\":\"1\",\"state\":\"processing\"}");
    private static final MockResponse DONE =
            json("{\"id\":\"1\",\"state\":\"completed\",\"video\":\"https://cdn.example/1.mp4\"}");
    private static final MockResponse FAILED = json("{\"id\":\"1\",\"state\":\"failed\",\"reason\":\"no\"}");

    @Test
    void tellsEveryPollAndCompletesAfterTheLast() throws Exception {
        try (TestRelay relay = TestRelay.answering(PENDING, PROCESSING, DONE)) {
            CountDownLatch heard = new CountDownLatch(3);
            Watcher watcher = new Watcher(Long.MAX_VALUE);

            watch(relay, WaitOptions.builder().onProgress(progress -> heard.countDown()))
                    .subscribe(watcher);

            watcher.end.get();
            assertThat(watcher.seen)
                    .extracting(progress ->
                            Objects.requireNonNull(progress.generation()).state())
                    .containsExactly(GenerationState.PENDING, GenerationState.PROCESSING, GenerationState.COMPLETED);
            assertThat(heard.getCount()).as("the options' own listener").isZero();
        }
    }

    @Test
    void nothingHappensBeforeSomebodySubscribesAndEachSubscriptionIsAWait() throws Exception {
        try (TestRelay relay = TestRelay.answering(DONE)) {
            Flow.Publisher<WaitProgress> publisher = watch(relay, WaitOptions.builder());
            assertThat(relay.timing.pending()).isZero();

            for (int subscriptions = 1; subscriptions <= 2; subscriptions++) {
                Watcher watcher = new Watcher(1);
                publisher.subscribe(watcher);
                watcher.end.get();
                assertThat(relay.requests()).hasSize(subscriptions);
            }
        }
    }

    @Test
    void whoIsSlowGetsTheNewestAndTheEndWaitsForIt() throws Exception {
        try (TestRelay relay = TestRelay.answering(PENDING, PROCESSING, DONE)) {
            CountDownLatch heard = new CountDownLatch(3);
            Watcher watcher = new Watcher(0);
            watch(relay, WaitOptions.builder().onProgress(progress -> heard.countDown()))
                    .subscribe(watcher);
            heard.await();
            assertThat(watcher.seen).isEmpty();
            assertThat(watcher.end).isNotDone();

            watcher.subscription.get().request(1);

            watcher.end.get();
            assertThat(watcher.seen).extracting(WaitProgress::attempt).containsExactly(3);
        }
    }

    @Test
    void failsAsTheWaitFailsEvenForWhoAsksForNothing() throws Exception {
        try (TestRelay relay = TestRelay.answering(FAILED)) {
            Watcher watcher = new Watcher(0);
            watch(relay, WaitOptions.builder()).subscribe(watcher);

            assertThatThrownBy(watcher.end::get).hasCauseInstanceOf(GenerationFailedException.class);
        }
    }

    @Test
    void cancellingEndsTheWaitAndIsTheLastThatIsHeard() throws Exception {
        try (TestRelay relay = TestRelay.answering(PENDING)) {
            relay.timing.stop();
            Watcher watcher = new Watcher(Long.MAX_VALUE);
            watch(relay, WaitOptions.builder()).subscribe(watcher);
            assertThat(relay.timing.pending()).isPositive();

            watcher.subscription.get().cancel();

            assertThat(relay.timing.pending()).isZero();
            assertThat(relay.requests()).isEmpty();
            assertThat(watcher.end).isNotDone();
        }
    }

    @Test
    void whoAsksForLessThanOneIsToldAndTheWaitEnds() throws Exception {
        try (TestRelay relay = TestRelay.answering(PENDING)) {
            relay.timing.stop();
            Watcher watcher = new Watcher(1);
            watch(relay, WaitOptions.builder()).subscribe(watcher);

            watcher.subscription.get().request(0);

            assertThatThrownBy(watcher.end::get).hasCauseInstanceOf(IllegalArgumentException.class);
            assertThat(relay.timing.pending()).isZero();
        }
    }

    @Test
    void aClosedClientFailsTheStream() throws Exception {
        try (TestRelay relay = TestRelay.answering(PENDING)) {
            VideoClient client = relay.client();
            Flow.Publisher<WaitProgress> publisher = client.async().watch(relay.ref("1"), WaitOptions.DEFAULT);
            client.close();
            Watcher watcher = new Watcher(1);

            publisher.subscribe(watcher);

            assertThatThrownBy(watcher.end::get).hasCauseInstanceOf(IllegalStateException.class);
        }
    }

    private static Flow.Publisher<WaitProgress> watch(TestRelay relay, WaitOptions.Builder options) {
        return relay.client().async().watch(relay.ref("1"), options.build());
    }
}
