package dev.reelay.internal.call;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import javax.net.SocketFactory;
import okhttp3.Dns;

/**
 * Sockets and look-ups that end when their thread is interrupted, so that a call can be made on its caller's own thread.
 * A plain socket goes on reading whatever becomes of its thread; one of a channel does not.
 */
final class InterruptibleNetwork extends SocketFactory implements Dns {
    private final ExecutorService workers;

    /** Looks names up on {@code workers}: nothing ends a look-up, but nobody has to wait for it. */
    InterruptibleNetwork(ExecutorService workers) {
        this.workers = workers;
    }

    @Override
    public List<InetAddress> lookup(String hostname) throws UnknownHostException {
        Future<List<InetAddress>> addresses;
        try {
            addresses = workers.submit(() -> Dns.SYSTEM.lookup(hostname));
        } catch (RejectedExecutionException closed) {
            throw new UnknownHostException("the client is closed");
        }
        try {
            return addresses.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnknownHostException("interrupted while looking up " + hostname);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownHostException unknown) {
                throw unknown;
            }
            UnknownHostException failed = new UnknownHostException(hostname);
            failed.initCause(e.getCause());
            throw failed;
        }
    }

    @Override
    public Socket createSocket() throws IOException {
        return SocketChannel.open().socket();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return SocketChannel.open(new InetSocketAddress(host, port)).socket();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        return createSocket(InetAddress.getByName(host), port, local, localPort);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return SocketChannel.open(new InetSocketAddress(host, port)).socket();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        SocketChannel channel = SocketChannel.open();
        channel.bind(new InetSocketAddress(local, localPort));
        channel.connect(new InetSocketAddress(host, port));
        return channel.socket();
    }
}
