package dev.reelay.internal.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** The relay's name for a request: what its support asks for. */
final class RequestIds {
    private static final Pattern TAIL = Pattern.compile("\\(request id: ([^()\\s]{1,100})\\)");

    private RequestIds() {}

    /** Returns the id from the headers, or else from the end of the relay's words. */
    static @Nullable String of(Headers headers, @Nullable String message) {
        for (String name : new String[] {"X-Oneapi-Request-Id", "X-Request-Id"}) {
            String value = headers.get(name);
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        Matcher tail = TAIL.matcher(message == null ? "" : message);
        return tail.find() ? tail.group(1) : null;
    }
}
