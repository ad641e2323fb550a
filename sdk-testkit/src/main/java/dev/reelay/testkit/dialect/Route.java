package dev.reelay.testkit.dialect;

import dev.reelay.testkit.script.Exchange;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path of a protocol.
 *
 * @param method the HTTP method
 * @param path the path below a relay's base URL; {@code {id}} stands for a generation's id
 * @param exchange what it is for
 */
public record Route(String method, String path, Exchange exchange) {
    /**
     * Compares a request with this route.
     *
     * @return the id in the path, which is empty where the route has none; nothing if the request is for another route
     */
    public Optional<String> match(String requestMethod, String requestPath) {
        if (!method.equals(requestMethod)) {
            return Optional.empty();
        }
        int id = path.indexOf("{id}");
        if (id < 0) {
            return path.equals(requestPath) ? Optional.of("") : Optional.empty();
        }
        String pattern = Pattern.quote(path.substring(0, id)) + "([^/]+)" + Pattern.quote(path.substring(id + 4));
        Matcher matcher = Pattern.compile(pattern).matcher(requestPath);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
