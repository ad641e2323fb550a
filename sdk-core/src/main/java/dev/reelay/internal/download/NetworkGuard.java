package dev.reelay.internal.download;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import okhttp3.Dns;
import okhttp3.HttpUrl;

/**
 * Keeps links that a relay sent from reaching into the caller's own network, unless the relay is in one itself. Asked with
 * the very addresses that are then connected to. Thread-safe.
 */
final class NetworkGuard implements Dns {
    private final String relayHost;

    NetworkGuard(String relayHost) {
        this.relayHost = relayHost;
    }

    /** A link leads where it must not. */
    static final class PrivateNetworkException extends UnknownHostException {
        private static final long serialVersionUID = 1;

        PrivateNetworkException(String host) {
            super(host + " is in a private network");
        }
    }

    @Override
    public List<InetAddress> lookup(String hostname) throws UnknownHostException {
        List<InetAddress> addresses = Dns.SYSTEM.lookup(hostname);
        if (addresses.stream().anyMatch(NetworkGuard::isPrivate) && !relayIsPrivate()) {
            throw new PrivateNetworkException(hostname);
        }
        return addresses;
    }

    /** Checks a host that is an address, for which no look-up is made. */
    void check(HttpUrl url) throws IOException {
        String host = url.host();
        if (host.matches("[0-9.]+") || host.contains(":")) {
            lookup(host);
        }
    }

    private boolean relayIsPrivate() {
        try {
            return Dns.SYSTEM.lookup(relayHost).stream().anyMatch(NetworkGuard::isPrivate);
        } catch (UnknownHostException e) {
            return false;
        }
    }

    static boolean isPrivate(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean uniqueLocal = address instanceof Inet6Address && (bytes[0] & 0xfe) == 0xfc;
        boolean carrier = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xc0) == 64;
        boolean thisNetwork = bytes.length == 4 && bytes[0] == 0;
        return uniqueLocal
                || carrier
                || thisNetwork
                || address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
    }
}
