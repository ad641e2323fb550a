package dev.reelay.testkit.http;

import dev.reelay.testkit.log.RequestLog;
import dev.reelay.testkit.tasks.TaskBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** The socket that a simulated relay listens on. Thread-safe. */
public final class RelayServer implements AutoCloseable {
    /** Held here, because loggers that nobody holds forget their level. */
    private static final Logger SERVER_LOGGER = Logger.getLogger(MockWebServer.class.getName());

    private final MockWebServer server = new MockWebServer();
    private final Sockets sockets = new Sockets();
    private final CountDownLatch closed = new CountDownLatch(1);

    /**
     * Starts to listen on the loopback address.
     *
     * @param port 0 for any that is free
     * @throws UncheckedIOException if the port is taken
     */
    public RelayServer(int port) {
        // A warning is what it has for a client that connects and asks nothing, as those do that try two addresses at
        // once.
        SERVER_LOGGER.setLevel(Level.SEVERE);
        server.setServerSocketFactory(sockets);
        server.setBodyLimit(Long.MAX_VALUE);
        try {
            server.start(InetAddress.getLoopbackAddress(), port);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "cannot listen on port " + port + ": " + e.getMessage() + "; choose another, or 0 for any", e);
        }
    }

    /** Returns scheme, host and port, without a slash at the end. */
    public String address() {
        return "http://127.0.0.1:" + server.getPort();
    }

    /** Returns the same for the files: another name, because files usually lie at another host than the relay's. */
    public String fileAddress() {
        return "http://localhost:" + server.getPort();
    }

    /** Begins to answer. */
    public void serve(
            String apiKey, List<Place> places, InstantSource clock, TaskBook tasks, RequestLog log, FaultPlan faults) {
        RelayDispatcher dispatcher = new RelayDispatcher(apiKey, places, clock, tasks, log, faults, sockets);
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                forgetRecorded();
                return dispatcher.dispatch(request);
            }
        });
    }

    /** The server keeps every request for somebody to take; over days that would fill the memory. */
    private void forgetRecorded() throws InterruptedException {
        while (server.takeRequest(0, TimeUnit.SECONDS) != null) {
            // taken, and not kept
        }
    }

    /** Waits until {@link #close} is called. */
    public void awaitClose() throws InterruptedException {
        closed.await();
    }

    @Override
    public void close() {
        server.close();
        closed.countDown();
    }
}
