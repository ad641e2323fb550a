package dev.reelay.provider.spi;

import java.io.IOException;
import okio.BufferedSource;

/**
 * Reads the body of a successful answer.
 *
 * @param <T> what the body says in the unified model
 */
@FunctionalInterface
public interface AnswerReader<T> {
    /**
     * Reads one JSON document.
     *
     * @throws com.squareup.moshi.JsonDataException if the document does not have the expected shape; the message names
     *     the JSON path
     * @throws com.squareup.moshi.JsonEncodingException if the text is no JSON
     * @throws IOException if {@code body} cannot be read
     */
    T read(BufferedSource body) throws IOException;
}
