package dev.reelay.testkit;

import dev.reelay.provider.spi.JsonValues;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Speaks to a relay as any HTTP client would: it knows JSON, and nothing of video. */
final class PlainClient implements AutoCloseable {
    private static final MediaType JSON = MediaType.get("application/json");

    private final OkHttpClient http;
    private final String baseUrl;
    private final String key;

    PlainClient(String baseUrl, String key) {
        this(new OkHttpClient.Builder().retryOnConnectionFailure(false).build(), baseUrl, key);
    }

    private PlainClient(OkHttpClient http, String baseUrl, String key) {
        this.http = http;
        this.baseUrl = baseUrl;
        this.key = key;
    }

    /** Returns a client on the same connections that waits 2 s for a whole answer. */
    PlainClient impatient() {
        return new PlainClient(
                http.newBuilder().callTimeout(Duration.ofSeconds(2)).build(), baseUrl, key);
    }

    static PlainClient of(FakeRelay relay) {
        return new PlainClient(relay.baseUrl(), relay.apiKey());
    }

    Reply get(String path) throws IOException {
        return send(new Request.Builder().url(baseUrl + path).header("Authorization", "Bearer " + key));
    }

    Reply post(String path, String json) throws IOException {
        return send(new Request.Builder()
                .url(baseUrl + path)
                .header("Authorization", "Bearer " + key)
                .post(RequestBody.create(json, JSON)));
    }

    /** Fetches any URL without the key; the headers are names and values in turn. */
    Reply fetch(String url, String... headers) throws IOException {
        Request.Builder request = new Request.Builder().url(url);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    Reply send(Request.Builder request) throws IOException {
        try (Response response = http.newCall(request.build()).execute()) {
            return new Reply(
                    response.code(), response.headers(), response.body().byteString());
        }
    }

    String submit(String json) throws IOException {
        Reply reply = post("/luma/generations", json);
        return Objects.requireNonNull((String) reply.at("id"));
    }

    @Override
    public void close() {
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }

    /** What came back. */
    record Reply(int status, Headers headers, ByteString content) {
        byte[] bytes() {
            return content.toByteArray();
        }

        String text() {
            return content.utf8();
        }

        @Nullable
        Object json() throws IOException {
            return JsonValues.ADAPTER.fromJson(text());
        }

        Map<?, ?> object() throws IOException {
            return (Map<?, ?>) Objects.requireNonNull(json());
        }

        /** Reads a member by its path, as {@code artifact.video.url} or {@code data.0.id}. */
        @Nullable
        Object at(String path) throws IOException {
            Object value = json();
            for (String name : path.split("\\.", -1)) {
                value = value instanceof List<?> list
                        ? list.get(Integer.parseInt(name))
                        : ((Map<?, ?>) Objects.requireNonNull(value, path)).get(name);
            }
            return value;
        }
    }
}
