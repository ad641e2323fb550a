package dev.reelay.cli.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Compares base URLs. What cannot be understood is like nothing else. */
public final class Urls {
    private Urls() {}

    /** Tells whether two base URLs lead to the same place. */
    public static boolean same(@Nullable String one, @Nullable String other) {
        String normal = one == null ? null : normal(one);
        return normal != null && other != null && normal.equals(normal(other));
    }

    /** Tells whether a base URL is on this machine. */
    public static boolean isLoopback(String url) {
        URI read = read(url);
        return read != null
                && (read.getHost().equals("localhost")
                        || read.getHost().equals("[::1]")
                        || read.getHost().matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}"));
    }

    /** Returns a base URL's host; the whole text where none can be found. */
    public static String host(String url) {
        URI read = read(url);
        return read == null ? url : read.getHost();
    }

    private static @Nullable String normal(String url) {
        URI read = read(url);
        if (read == null) {
            return null;
        }
        String scheme = read.getScheme().toLowerCase(Locale.ROOT);
        boolean usualPort = read.getPort() < 0 || read.getPort() == (scheme.equals("https") ? 443 : 80);
        String path = read.getRawPath();
        return scheme + "://" + read.getHost().toLowerCase(Locale.ROOT) + (usualPort ? "" : ":" + read.getPort())
                + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
    }

    /** Reads strictly: what one reader takes for a known host and another for a strange one must not pass as known. */
    private static @Nullable URI read(String url) {
        try {
            URI read = new URI(url.strip());
            boolean plain = read.getScheme() != null
                    && read.getHost() != null
                    && read.getRawUserInfo() == null
                    && read.getRawQuery() == null
                    && read.getRawFragment() == null;
            return plain ? read : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
