package dev.reelay;

import static dev.reelay.kit.TestRelay.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reelay.errors.DeadlinePassedException;
import dev.reelay.errors.InterruptedWaitException;
import dev.reelay.errors.SubmitOutcomeUnknownException;
import dev.reelay.kit.TestRelay;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;

/** However a caller ends a call or a wait, nothing of it stays: no call, no timer, no thread that hangs. */
class EndingTest {
    private static final MockResponse HANG = new MockResponse.Builder()
            .onResponseStart(SocketEffect.Stall.INSTANCE)
            .build();
    private static final MockResponse PENDING = json("{\"id\":\"1\",\"state\":\"pending\"}");

    @Test
    void cancellingAWaitEndsTheCallUnderWay() throws Exception {
        try (TestRelay relay = TestRelay.answering(HANG)) {
            CompletableFuture<Generation> wait = relay.client().async().await(relay.ref("1"));
            relay.awaitRequests(1);

            assertThat(wait.cancel(true)).isTrue();

            relay.timing.awaitBusy(0);
            assertThat(relay.timing.pending()).isZero();
        }
    }

    @Test
    void cancellingAWaitBetweenPollsEndsItsTimer() throws Exception {
        try (TestRelay relay = TestRelay.answering(PENDING)) {
            relay.timing.stop();
            CompletableFuture<Void> polled = new CompletableFuture<>();
            CompletableFuture<Generation> wait = relay.client()
                    .async()
                    .await(
                            relay.ref("1"),
                            WaitOptions.builder()
                                    .onProgress(progress -> polled.complete(null))
                                    .build());
            relay.timing.advance(Duration.ZERO);
            polled.get();
            relay.timing.awaitBusy(0);
            assertThat(relay.timing.pending()).isEqualTo(1);

            wait.cancel(false);

            assertThat(relay.timing.pending()).isZero();
        }
    }

    @Test
    void aTimeOutOfTheCallersOwnEndsTheWorkToo() throws Exception {
        try (TestRelay relay = TestRelay.answering(HANG)) {
            CompletableFuture<Generation> wait = relay.client().async().await(relay.ref("1"));
            relay.awaitRequests(1);

            wait.completeExceptionally(new IllegalStateException("the caller's own"));

            relay.timing.awaitBusy(0);
            assertThat(relay.timing.pending()).isZero();
        }
    }

    @Test
    void theDeadlineEndsACallThatHangs() throws Exception {
        try (TestRelay relay = TestRelay.answering(HANG)) {
            CompletableFuture<Generation> wait =
                    relay.client().async().await(relay.ref("1"), WaitOptions.within(Duration.ofMinutes(1)));
            relay.awaitRequests(1);

            relay.timing.advance(Duration.ofMinutes(1));

            assertThatThrownBy(wait::join)
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(DeadlinePassedException.class);
            relay.timing.awaitBusy(0);
        }
    }

    @Test
    void anotherWaitInTheSameRequestGoesOn() throws Exception {
        try (TestRelay relay = TestRelay.answering(HANG)) {
            relay.provider.with(Operation.GET_MANY);
            relay.timing.stop();
            AsyncVideoClient client = relay.client().async();
            CompletableFuture<Generation> one = client.await(relay.ref("1"));
            CompletableFuture<Generation> other = client.await(relay.ref("2"));
            relay.timing.advance(Duration.ZERO);
            relay.awaitRequests(1);

            one.cancel(false);
            assertThat(relay.timing.busy()).isEqualTo(1);
            other.cancel(false);

            relay.timing.awaitBusy(0);
        }
    }

    @Test
    void interruptionReachesTheCallAndKeepsTheFlag() throws Exception {
        try (TestRelay relay = TestRelay.answering(HANG)) {
            Throwable error = interrupted(relay, client -> client.await(relay.ref("1")));

            assertThat(error).isInstanceOf(InterruptedWaitException.class).hasMessageContaining("goes on");
            relay.timing.awaitBusy(0);
            assertThat(relay.timing.pending()).isZero();
        }
    }

    @Test
    void interruptionOfManyWaitsEndsAll() throws Exception {
        try (TestRelay relay = TestRelay.answering(HANG)) {
            List<GenerationRef> refs = List.of(relay.ref("1"), relay.ref("2"));
            relay.provider.with(Operation.GET_MANY);

            Throwable error = interrupted(relay, client -> client.awaitAll(refs, WaitOptions.DEFAULT));

            assertThat(error).isInstanceOf(InterruptedWaitException.class);
            relay.timing.awaitBusy(0);
            assertThat(relay.timing.pending()).isZero();
        }
    }

    @Test
    void interruptionOfASubmitThatIsOnItsWaySaysThatTheOutcomeIsUnknown() throws Exception {
        try (TestRelay relay = TestRelay.answering(HANG)) {
            VideoClient client = relay.client();
            AtomicReference<Throwable> error = new AtomicReference<>();
            Thread thread = new Thread(() -> {
                try {
                    client.submit(SubmitRequest.of("a cat"));
                } catch (RuntimeException e) {
                    error.set(e);
                }
            });
            thread.start();
            relay.awaitRequests(1);
            thread.interrupt();
            thread.join();

            assertThat(error.get()).isInstanceOf(SubmitOutcomeUnknownException.class);
            assertThat(relay.log()).containsExactly("POST /jobs");
        }
    }

    @Test
    void closingTheClientEndsEverythingAndEverybody() throws Exception {
        try (TestRelay relay = TestRelay.answering(HANG)) {
            VideoClient client = relay.client();
            CompletableFuture<Generation> wait = client.async().await(relay.ref("1"));
            CompletableFuture<Generation> submit = client.async().submit(SubmitRequest.of("a cat"));
            relay.awaitRequests(2);

            client.close();

            assertThatThrownBy(wait::join).hasCauseInstanceOf(InterruptedWaitException.class);
            assertThatThrownBy(submit::join).hasCauseInstanceOf(SubmitOutcomeUnknownException.class);
            relay.timing.awaitBusy(0);
            assertThat(relay.timing.pending()).isZero();
        }
    }

    @Test
    void closingTheClientEndsCallsOnTheirCallersThreads() throws Exception {
        try (TestRelay relay = TestRelay.answering(HANG)) {
            VideoClient client = relay.client();
            CompletableFuture<Generation> get = CompletableFuture.supplyAsync(() -> client.get(relay.ref("1")));
            CompletableFuture<Generation> submit =
                    CompletableFuture.supplyAsync(() -> client.submit(SubmitRequest.of("a cat")));
            relay.awaitRequests(2);

            client.close();

            assertThatThrownBy(get::join)
                    .hasCauseInstanceOf(InterruptedWaitException.class)
                    .hasMessageContaining("the client was closed");
            assertThatThrownBy(submit::join).hasCauseInstanceOf(SubmitOutcomeUnknownException.class);
            relay.timing.awaitBusy(0);
        }
    }

    private static Throwable interrupted(TestRelay relay, Consumer<VideoClient> operation) throws Exception {
        VideoClient client = relay.client();
        AtomicReference<Throwable> error = new AtomicReference<>();
        AtomicReference<Boolean> flag = new AtomicReference<>();
        Thread thread = new Thread(() -> {
            try {
                operation.accept(client);
            } catch (RuntimeException e) {
                error.set(e);
                flag.set(Thread.currentThread().isInterrupted());
            }
        });
        thread.start();
        relay.awaitRequests(1);
        thread.interrupt();
        thread.join();
        assertThat(flag.get()).isTrue();
        return Objects.requireNonNull(error.get());
    }
}
