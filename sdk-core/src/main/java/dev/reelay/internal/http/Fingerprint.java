package dev.reelay.internal.http;

import java.io.IOException;
import okhttp3.Request;
import okio.Buffer;

/** What tells one request from another without showing what it says. */
final class Fingerprint {
    private Fingerprint() {}

    /** Returns the SHA-256, in hex, of method, URL and body. */
    static String of(Request request) {
        Buffer text = new Buffer();
        text.writeUtf8(request.method())
                .writeUtf8(" ")
                .writeUtf8(request.url().toString())
                .writeUtf8("\n");
        if (request.body() != null) {
            try {
                request.body().writeTo(text);
            } catch (IOException e) {
                throw new AssertionError("a request body in memory cannot be written", e);
            }
        }
        return text.sha256().hex();
    }
}
