package dev.reelay.testkit.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ServerSocketFactory;

/** Remembers the connections, so that one can be ended with a reset instead of a polite goodbye. Thread-safe. */
final class Sockets extends ServerSocketFactory {
    private final List<Socket> accepted = new CopyOnWriteArrayList<>();

    /**
     * Lets the closing of a connection reset it.
     *
     * @param index the connection's place in the order of acceptance
     */
    void resetOnClose(int index) {
        try {
            accepted.get(index).setSoLinger(true, 0);
        } catch (SocketException alreadyClosed) {
            // Then the client has noticed.
        }
    }

    @Override
    public ServerSocket createServerSocket() throws IOException {
        return new Listening();
    }

    @Override
    public ServerSocket createServerSocket(int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog, InetAddress address) {
        throw new UnsupportedOperationException();
    }

    private final class Listening extends ServerSocket {
        Listening() throws IOException {}

        @Override
        public Socket accept() throws IOException {
            Socket socket = super.accept();
            accepted.add(socket);
            return socket;
        }
    }
}
