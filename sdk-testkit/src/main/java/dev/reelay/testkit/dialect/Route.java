package dev.reelay.testkit.dialect;

import dev.reelay.testkit.script.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A path of a protocol.
 *
 * @param method the HTTP method
 * @param path the path below a relay's base URL: {@code {id}} stands for a generation's id, and any other name in braces for
 *     a segment that may be anything; {@code ?task_id={id}} at its end says that the id is in the query
 * @param exchange what it is for
 */
public record Route(String method, String path, Exchange exchange) {
    private static final Pattern VALUE = Pattern.compile("\\{(\\w+)}");
    private static final String ID = "id";

    /**
     * Compares a request with this route.
     *
     * @param query returns a parameter of the query, or {@code null}
     * @return the id, which is empty where the route has none; nothing if the request is for another route
     */
    public Optional<String> match(String requestMethod, String requestPath, UnaryOperator<@Nullable String> query) {
        if (!method.equals(requestMethod)) {
            return Optional.empty();
        }
        int mark = path.indexOf('?');
        String plain = mark < 0 ? path : path.substring(0, mark);
        List<String> names = new ArrayList<>();
        StringBuilder pattern = new StringBuilder();
        Matcher value = VALUE.matcher(plain);
        int from = 0;
        while (value.find()) {
            pattern.append(Pattern.quote(plain.substring(from, value.start()))).append("([^/]+)");
            names.add(value.group(1));
            from = value.end();
        }
        Matcher matcher =
                Pattern.compile(pattern + Pattern.quote(plain.substring(from))).matcher(requestPath);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        if (mark >= 0) {
            String id = query.apply(path.substring(mark + 1, path.indexOf('=', mark)));
            return Optional.of(id == null ? "" : id);
        }
        return Optional.of(names.contains(ID) ? matcher.group(names.indexOf(ID) + 1) : "");
    }
}
