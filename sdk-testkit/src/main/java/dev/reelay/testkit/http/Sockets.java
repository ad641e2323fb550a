package dev.reelay.testkit.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.HashMap;
import java.util.Map;
import javax.net.ServerSocketFactory;

/** Makes connections quick, and remembers them, so that one can end with a reset instead of a goodbye. Thread-safe. */
final class Sockets extends ServerSocketFactory {
    private final Map<Integer, Socket> open = new HashMap<>();
    private int count;

    /**
     * Lets the closing of a connection reset it.
     *
     * @param index the connection's place in the order of acceptance, from 0
     */
    synchronized void resetOnClose(int index) {
        Socket socket = open.get(index);
        if (socket != null) {
            try {
                socket.setSoLinger(true, 0);
            } catch (SocketException alreadyClosed) {
                // Then the client has noticed.
            }
        }
    }

    private synchronized void add(Socket socket) {
        open.values().removeIf(Socket::isClosed);
        open.put(count++, socket);
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
            // An answer is written in pieces; without this, each would wait 40 ms for the one before to be
            // acknowledged.
            socket.setTcpNoDelay(true);
            add(socket);
            return socket;
        }
    }
}
