package dev.reelay.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** A way to a database that can be cut. */
final class Tunnel implements AutoCloseable {
    private final URI database;
    private final ServerSocket server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger refused = new AtomicInteger();
    private volatile boolean cut;

    Tunnel(String url) throws IOException {
        database = URI.create(url.substring("jdbc:".length()));
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::accept, "tunnel");
        thread.setDaemon(true);
        thread.start();
    }

    String url() {
        return "jdbc:postgresql://localhost:" + server.getLocalPort() + database.getPath() + "?" + database.getQuery();
    }

    void cut() {
        cut = true;
        open.forEach(Tunnel::end);
    }

    void mend() {
        cut = false;
    }

    /** Returns how many came in vain in some time. */
    int refused(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(10_000_000);
        }
        return refused.get();
    }

    private void accept() {
        try {
            while (true) {
                Socket caller = server.accept();
                if (cut) {
                    refused.incrementAndGet();
                    end(caller);
                    continue;
                }
                Socket called = new Socket(database.getHost(), database.getPort());
                open.add(caller);
                open.add(called);
                copy(caller, called);
                copy(called, caller);
            }
        } catch (IOException closed) {
            open.forEach(Tunnel::end);
        }
    }

    private void copy(Socket from, Socket to) {
        Thread thread = new Thread(
                () -> {
                    try (InputStream in = from.getInputStream();
                            OutputStream out = to.getOutputStream()) {
                        in.transferTo(out);
                    } catch (IOException cutOff) {
                        end(from);
                    }
                    end(to);
                },
                "tunnel-copy");
        thread.setDaemon(true);
        thread.start();
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        cut();
    }
}
