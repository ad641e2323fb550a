package dev.reelay.kit;

import dev.reelay.GenerationRef;
import dev.reelay.VideoClient;
import dev.reelay.VideoClientBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** A relay of the tiny protocol whose answers the test writes, with a client for it in virtual time. */
public final class TestRelay implements AutoCloseable {
    /** A key that must show up nowhere. */
    public static final String KEY = "canary-4711-KEY";

    public final VirtualTiming timing = new VirtualTiming();
    public final TinyProvider provider = new TinyProvider();

    private final MockWebServer server = new MockWebServer();
    private final List<RecordedRequest> requests = new CopyOnWriteArrayList<>();
    private final Semaphore arrived = new Semaphore(0);
    private final List<VideoClient> clients = new ArrayList<>();

    /** Starts a relay that answers each request by a function of it. */
    public TestRelay(Function<RecordedRequest, MockResponse> answers) throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                requests.add(request);
                arrived.release();
                return answers.apply(request);
            }
        });
        server.setServerSocketFactory(new PromptSockets());
        server.start();
    }

    /** Starts a relay that gives these answers in turn, and the last for ever. */
    public static TestRelay answering(MockResponse... answers) throws IOException {
        AtomicInteger count = new AtomicInteger();
        return new TestRelay(request -> answers[Math.min(count.getAndIncrement(), answers.length - 1)]);
    }

    public VideoClientBuilder builder() {
        return VideoClient.builder()
                .provider(provider)
                .baseUrl(baseUrl())
                .apiKey(KEY)
                .timing(timing);
    }

    public VideoClient client() {
        return closing(builder().build());
    }

    public VideoClient closing(VideoClient client) {
        clients.add(client);
        return client;
    }

    public String baseUrl() {
        return "http://" + server.getHostName() + ":" + server.getPort();
    }

    /** Returns another origin of the same server, where files are that are not the relay's own. */
    public String filesUrl() {
        return "http://127.0.0.1:" + server.getPort();
    }

    public GenerationRef ref(String id) {
        return GenerationRef.of("tiny", baseUrl(), id);
    }

    public List<RecordedRequest> requests() {
        return requests;
    }

    /** Waits until a number of requests is there: a client that gives up may be ahead of the server that reads it. */
    public void awaitRequests(int count) throws InterruptedException {
        if (!arrived.tryAcquire(count, 30, TimeUnit.SECONDS)) {
            throw new AssertionError(requests.size() + " of " + count + " requests arrived");
        }
    }

    /** Returns the requests in short, as {@code GET /jobs/1}. */
    public List<String> log() {
        return requests.stream()
                .map(request -> request.getMethod() + " " + request.getUrl().encodedPath())
                .toList();
    }

    public MockWebServer server() {
        return server;
    }

    public static MockResponse json(String body) {
        return json(200, body);
    }

    public static MockResponse json(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "application/json")
                .body(body)
                .build();
    }

    @Override
    public void close() {
        clients.forEach(VideoClient::close);
        timing.close();
        server.close();
        SuiteLog.assertShowsNoSecret();
    }
}
