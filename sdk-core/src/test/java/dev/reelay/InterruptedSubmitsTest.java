package dev.reelay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reelay.errors.InterruptedWaitException;
import dev.reelay.errors.SubmitOutcomeUnknownException;
import dev.reelay.kit.TinyProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Callers that are interrupted, and clients that are closed, at any moment round the answer: what the relay accepted is told
 * as accepted, or as what may have been, and never as merely interrupted. The system property {@code reelay.interrupts} says
 * how many submits there are, 400 by default.
 */
class InterruptedSubmitsTest {
    private static final int SUBMITS = Integer.getInteger("reelay.interrupts", 400);
    private static final int CALLERS = 4;
    private static final String CLOSED = "the client was closed before the submit began";
    private static final long PATIENCE_NANOS = 4_000_000;

    private final Map<String, Integer> accepted = new ConcurrentHashMap<>();
    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void start() throws Exception {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                String body = request.getBody() == null ? "" : request.getBody().utf8();
                String prompt = body.replaceAll(".*\"(prompt \\d+)\".*", "$1");
                accepted.merge(prompt, 1, Integer::sum);
                return new MockResponse.Builder()
                        .body("{\"id\":\"" + prompt.replace(' ', '-') + "\",\"state\":\"pending\"}")
                        .build();
            }
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void whatWasAcceptedIsNeverToldAsMerelyInterrupted() throws Exception {
        Map<String, Object> ends = new ConcurrentHashMap<>();
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        List<Future<?>> all = new ArrayList<>();
        for (int caller = 0; caller < CALLERS; caller++) {
            int first = caller;
            all.add(callers.submit(() -> {
                Random random = new Random(first);
                for (int number = first; number < SUBMITS; number += CALLERS) {
                    String prompt = "prompt " + number;
                    ends.put(prompt, end(prompt, random));
                }
            }));
        }
        for (Future<?> one : all) {
            one.get();
        }
        callers.shutdown();

        assertThat(ends).hasSize(SUBMITS);
        assertThat(accepted.values()).as("each is sent once").allMatch(times -> times == 1);
        assertThat(ends.values()).as("nothing raw").allMatch(InterruptedSubmitsTest::isTold);
        ends.forEach((prompt, end) -> {
            if (end instanceof InterruptedWaitException || end.equals(CLOSED)) {
                assertThat(accepted).as("%s ended with %s", prompt, end).doesNotContainKey(prompt);
            } else if (end instanceof Generation generation) {
                assertThat(generation.id()).isEqualTo(prompt.replace(' ', '-'));
            }
        });
        assertThat(ends.values())
                .as("some of each, or nothing was tried")
                .hasAtLeastOneElementOfType(Generation.class)
                .hasAtLeastOneElementOfType(InterruptedWaitException.class);
    }

    private static boolean isTold(Object end) {
        return end instanceof Generation
                || end instanceof SubmitOutcomeUnknownException
                || end instanceof InterruptedWaitException
                || end.equals(CLOSED);
    }

    /** Submits, and is interrupted or closed some time after; returns what came of it. */
    private Object end(String prompt, Random random) {
        VideoClient client = VideoClient.builder()
                .provider(new TinyProvider())
                .baseUrl(server.url("/").toString())
                .apiKey("sk-any-key")
                .build();
        Thread caller = Thread.currentThread();
        boolean closes = random.nextBoolean();
        long patience = (long) (random.nextDouble() * PATIENCE_NANOS);
        Thread other = new Thread(() -> {
            LockSupport.parkNanos(patience);
            if (closes) {
                client.close();
            } else {
                caller.interrupt();
            }
        });
        other.start();
        try {
            return client.submit(SubmitRequest.of(prompt));
        } catch (RuntimeException e) {
            return isClosed(e) ? CLOSED : e;
        } finally {
            while (other.isAlive()) {
                Thread.interrupted();
                LockSupport.parkNanos(10_000);
            }
            Thread.interrupted();
            client.close();
        }
    }

    /** A client that is closed already says so to its caller, as a mistake of his. */
    private static boolean isClosed(RuntimeException e) {
        return e instanceof IllegalStateException
                && String.valueOf(e.getMessage()).contains("closed");
    }
}
