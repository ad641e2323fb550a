package dev.reelay.provider.spi;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import java.io.EOFException;
import java.io.IOException;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;

/** Reads one JSON document from a body that may be hostile. */
public final class AnswerSource {
    /** How many bytes of a body are read at most: 8 MiB. */
    public static final long MAX_BYTES = 8L * 1024 * 1024;

    private AnswerSource() {}

    /**
     * Reads one document.
     *
     * @throws JsonDataException if the document does not fit, is {@code null}, or is larger than {@link #MAX_BYTES}
     * @throws JsonEncodingException if the text is no JSON, or ends too early
     * @throws IOException if the body cannot be read
     */
    public static <T> T read(BufferedSource body, JsonAdapter<T> adapter) throws IOException {
        JsonReader reader = JsonReader.of(Okio.buffer(limited(body)));
        try {
            return JsonScalars.present(adapter.fromJson(reader), reader);
        } catch (EOFException truncated) {
            JsonEncodingException failure =
                    new JsonEncodingException("the document ends too early at " + reader.getPath());
            failure.initCause(truncated);
            throw failure;
        }
    }

    private static Source limited(BufferedSource body) {
        return new ForwardingSource(body) {
            private long count;

            @Override
            public long read(Buffer sink, long byteCount) throws IOException {
                long read = super.read(sink, byteCount);
                count += Math.max(read, 0);
                if (count > MAX_BYTES) {
                    throw new JsonDataException("the body is larger than " + MAX_BYTES + " bytes");
                }
                return read;
            }
        };
    }
}
