package dev.reelay.internal.http;

import dev.reelay.provider.Relay;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Says what to do about a redirect. None is followed: the key would go to a place that nobody chose. */
final class Redirect {
    private Redirect() {}

    /** Returns the end of a message. Of the address it has no more than the host, since a path or query may hold a secret. */
    static String advice(Answer answer, Place place) {
        String location = answer.headers().get("Location");
        HttpUrl target = location == null ? null : HttpUrl.parse(location);
        if (target == null) {
            return ": it redirects elsewhere, so check the base URL";
        }
        HttpUrl base = base(place);
        String root = root(target);
        return base != null && root.equals(root(base))
                ? ": it redirects to another path of the same host, so check the base URL's path"
                : ": it redirects to " + root + ", so make that the base URL";
    }

    private static @Nullable HttpUrl base(Place place) {
        String relay = place.origin().relay();
        if (relay == null || relay.contains("://")) {
            return relay == null ? null : HttpUrl.parse(relay);
        }
        return place.provider().relays().stream()
                .filter(known -> known.name().equals(relay))
                .map(Relay::baseUrl)
                .findFirst()
                .map(HttpUrl::parse)
                .orElse(null);
    }

    private static String root(HttpUrl url) {
        HttpUrl root = new HttpUrl.Builder()
                .scheme(url.scheme())
                .host(url.host())
                .port(url.port())
                .build();
        return root.toString().replaceAll("/$", "");
    }
}
