package dev.reelay.testkit.http;

import dev.reelay.testkit.dialect.Dialect;
import dev.reelay.testkit.dialect.Route;
import dev.reelay.testkit.script.Exchange;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * A path prefix under which a simulated relay speaks.
 *
 * @param prefix empty, or with a slash at the start and none at the end
 * @param dialects what it speaks there
 */
public record Place(String prefix, List<Dialect> dialects) {
    /** What a request asks for, and of whom. */
    record Destination(Place place, Dialect dialect, Route route, String id, String path) {
        /** Some protocols extend by a submit whose body names another generation. */
        Destination forBody(Asked asked) {
            Map<String, @Nullable Object> members = exchange() == Exchange.SUBMIT ? asked.members() : null;
            return members == null || dialect.parent(members) == null
                    ? this
                    : new Destination(
                            place, dialect, new Route(route.method(), route.path(), Exchange.EXTEND), id, path);
        }

        Exchange exchange() {
            return route.exchange();
        }
    }

    Optional<Destination> find(String method, HttpUrl url) {
        String path = url.encodedPath();
        if (!path.startsWith(prefix + "/")) {
            return Optional.empty();
        }
        String rest = path.substring(prefix.length());
        for (Dialect dialect : dialects) {
            for (Route route : dialect.routes()) {
                Optional<String> id = route.match(method, rest, url::queryParameter);
                if (id.isPresent()) {
                    return Optional.of(new Destination(this, dialect, route, decoded(id.get()), rest));
                }
            }
        }
        return Optional.empty();
    }

    /** An id that stands in the path is encoded there. */
    private static String decoded(String id) {
        return URLDecoder.decode(id.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
