package dev.reelay.provider.spi;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import java.io.EOFException;
import java.io.IOException;
import okio.BufferedSource;
import okio.Okio;
import okio.Source;

/** Reads one JSON document from a body that may be hostile. */
public final class AnswerSource {
    private AnswerSource() {}

    /**
     * Reads one document. How much of a body there is to read is for its caller to bound.
     *
     * @throws JsonDataException if the document does not fit or is {@code null}
     * @throws JsonEncodingException if the text is no JSON, or ends too early
     * @throws IOException if the body cannot be read
     */
    public static <T> T read(BufferedSource body, JsonAdapter<T> adapter) throws IOException {
        JsonReader reader = JsonReader.of(Okio.buffer((Source) body));
        try {
            return JsonScalars.present(adapter.fromJson(reader), reader);
        } catch (EOFException truncated) {
            JsonEncodingException failure =
                    new JsonEncodingException("the document ends too early at " + reader.getPath());
            failure.initCause(truncated);
            throw failure;
        }
    }
}
