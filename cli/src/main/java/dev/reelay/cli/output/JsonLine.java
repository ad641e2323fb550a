package dev.reelay.cli.output;

import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import okio.Buffer;

/** Writes one compact JSON document without a line break. */
public final class JsonLine {
    /** Writes the document. */
    @FunctionalInterface
    public interface Body {
        /** Writes it. */
        void write(JsonWriter json) throws IOException;
    }

    private JsonLine() {}

    /** Returns the document; members that are {@code null} are left out. */
    public static String of(Body body) {
        Buffer buffer = new Buffer();
        try (JsonWriter json = JsonWriter.of(buffer)) {
            body.write(json);
        } catch (IOException e) {
            throw new AssertionError("a buffer does no I/O", e);
        }
        return buffer.readUtf8();
    }
}
