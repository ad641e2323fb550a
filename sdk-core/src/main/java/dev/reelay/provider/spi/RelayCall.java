package dev.reelay.provider.spi;

import java.util.Objects;
import okhttp3.Request;

/**
 * One request to a relay that is ready to go, and how to read its answer. It carries no key: the client adds it.
 *
 * @param request method, URL, headers and body
 * @param reader reads the body of a 2xx answer
 * @param <T> what the answer says in the unified model
 */
public record RelayCall<T>(Request request, AnswerReader<T> reader) {
    /** @throws NullPointerException if an argument is null */
    public RelayCall {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(reader, "reader");
    }
}
