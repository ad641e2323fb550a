package dev.reelay.internal.client;

import java.util.Locale;
import okhttp3.HttpUrl;

/** Where a relay answers: checked once, before any call. */
final class BaseUrl {
    private BaseUrl() {}

    /**
     * Reads a base URL, and lets it end in a slash so that paths are appended to its prefix.
     *
     * @throws IllegalArgumentException if it is no base URL, or a key would travel in the clear
     */
    static HttpUrl parse(String text) {
        HttpUrl url = HttpUrl.parse(text.strip());
        if (url == null) {
            throw new IllegalArgumentException("not a base URL: \"" + withoutSecrets(text)
                    + "\"; it looks like https://host or https://host/prefix");
        }
        if (!url.username().isEmpty() || !url.password().isEmpty() || url.querySize() > 0 || url.fragment() != null) {
            throw new IllegalArgumentException("base URL " + url.scheme() + "://" + url.host()
                    + " must have no user, query or fragment; the key goes to apiKey");
        }
        if (!url.isHttps() && !isLoopback(url.host())) {
            throw new IllegalArgumentException("base URL " + url
                    + " is plain http, which would show the key to everybody on the way; use https (http is for this"
                    + " machine alone)");
        }
        return url.encodedPath().endsWith("/")
                ? url
                : url.newBuilder().addPathSegment("").build();
    }

    /** Returns a base URL as refs carry it: without the slash at its end. */
    static String text(HttpUrl url) {
        String text = url.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    static boolean isLoopback(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost")
                || name.endsWith(".localhost")
                || name.equals("::1")
                || name.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");
    }

    private static String withoutSecrets(String text) {
        int end = text.indexOf('?');
        String start = end < 0 ? text : text.substring(0, end) + "?***";
        return start.replaceAll("//[^/@]*@", "//***@");
    }
}
