package dev.reelay;

import static dev.reelay.kit.TestRelay.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.reelay.errors.InterruptedWaitException;
import dev.reelay.errors.ReelayException;
import dev.reelay.errors.ServerException;
import dev.reelay.kit.TestRelay;
import dev.reelay.time.Timing;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a relay has accepted is told, however close to its answer the caller's end comes. */
@Timeout(60)
class LateEndingTest {
    private static final SubmitRequest REQUEST = SubmitRequest.of("a cat");
    private static final MockResponse ACCEPTED = json("{\"id\":\"1\",\"state\":\"pending\"}");

    @Test
    void aCallerThatIsInterruptedWhileTheAnswerIsReadHearsTheAnswer() throws Exception {
        try (TestRelay relay = TestRelay.answering(ACCEPTED)) {
            relay.provider.readingWith(() -> Thread.currentThread().interrupt());

            Generation accepted = relay.client().submit(REQUEST);

            assertThat(accepted.id()).isEqualTo("1");
            assertThat(Thread.interrupted()).as("the flag stays").isTrue();
        }
    }

    @Test
    void aClientThatIsClosedWhileTheAnswerIsReadTellsTheAnswer() throws Exception {
        try (TestRelay relay = TestRelay.answering(ACCEPTED)) {
            VideoClient client = relay.client();
            relay.provider.readingWith(client::close);

            assertThat(client.async().submit(REQUEST).get().id()).isEqualTo("1");
        }
    }

    @Test
    void aCallerThatJoinsAndIsInterruptedWhileTheAnswerIsReadHearsTheAnswer() throws Exception {
        try (TestRelay relay = TestRelay.answering(ACCEPTED)) {
            VideoClient client = relay.client();
            AtomicReference<Object> end = new AtomicReference<>();
            Thread caller = new Thread(() -> {
                try {
                    end.set(client.submit(REQUEST, CallOptions.within(Duration.ofHours(1))));
                } catch (RuntimeException e) {
                    end.set(e);
                }
            });
            relay.provider.readingWith(() -> {
                caller.interrupt();
                awaitInterrupted(caller);
            });

            caller.start();
            caller.join();

            assertThat(end.get()).isInstanceOf(Generation.class);
        }
    }

    @Test
    void nothingIsSentForACallerThatIsInterruptedAlready() throws Exception {
        try (TestRelay relay = TestRelay.answering(ACCEPTED)) {
            VideoClient client = relay.client();
            Thread.currentThread().interrupt();

            assertThatThrownBy(() -> client.submit(REQUEST)).isInstanceOf(InterruptedWaitException.class);

            assertThat(Thread.interrupted()).isTrue();
            assertThat(relay.requests()).isEmpty();
        }
    }

    @Test
    void aFutureThatWasDerivedReachesTheWork() throws Exception {
        MockResponse hang = new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build();
        try (TestRelay relay = TestRelay.answering(hang)) {
            CompletableFuture<String> derived = relay.client()
                    .async()
                    .get(relay.ref("1"))
                    .thenApply(Generation::id)
                    .thenApply(String::trim);
            relay.awaitRequests(1);

            derived.cancel(true);

            relay.timing.awaitBusy(0);
        }
    }

    @Test
    void aTimerThatIsClosedAlreadyMakesNoRawError() throws Exception {
        try (TestRelay relay = TestRelay.answering(json(503, ""))) {
            VideoClient client =
                    relay.closing(relay.builder().timing(new ClosedTiming()).build());

            Throwable retried = catchThrowable(() -> client.submit(REQUEST));
            Throwable bounded = catchThrowable(() -> client.submit(REQUEST, CallOptions.within(Duration.ofMinutes(1))));

            assertThat(retried).isInstanceOf(ServerException.class);
            assertThat(bounded).isInstanceOf(ReelayException.class);
        }
    }

    private static void awaitInterrupted(Thread caller) {
        while (caller.isInterrupted() && caller.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
    }

    /** A timing of a client that is being closed at this very moment. */
    private static final class ClosedTiming implements Timing {
        @Override
        public Instant now() {
            return Instant.EPOCH;
        }

        @Override
        public Duration elapsed() {
            return Duration.ZERO;
        }

        @Override
        public Timer schedule(Duration delay, Runnable task) {
            throw new RejectedExecutionException("closed");
        }
    }
}
