package dev.reelay.provider.spi;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Builds one request to a relay: the base URL stays, and the specification's path is appended to it. Not thread-safe. */
public final class RelayRequest {
    private static final MediaType JSON = MediaType.get("application/json; charset=UTF-8");

    private final HttpUrl.Builder url;
    private final Request.Builder request = new Request.Builder();
    private final String method;
    private @Nullable RequestBody body;

    private RelayRequest(HttpUrl baseUrl, String method) {
        this.url = baseUrl.newBuilder();
        this.method = method;
    }

    /** Starts a request. */
    public static RelayRequest of(HttpUrl baseUrl, String method) {
        return new RelayRequest(baseUrl, method);
    }

    /** Returns a base URL without the end of its path that stands for a protocol; the URL itself where it has none. */
    public static HttpUrl above(HttpUrl baseUrl, String prefix) {
        int last = baseUrl.pathSize() - 2; // the last segment is the empty one behind the slash
        return last >= 0 && baseUrl.pathSegments().get(last).equals(prefix)
                ? baseUrl.newBuilder().removePathSegment(last).build()
                : baseUrl;
    }

    /** Appends a part of the path that the specification fixes, without a slash before it. */
    public RelayRequest path(String segments) {
        url.addEncodedPathSegments(segments);
        return this;
    }

    /**
     * Appends one segment of the path that the caller names.
     *
     * @throws IllegalArgumentException if it would lead elsewhere: {@code .} or {@code ..}
     */
    public RelayRequest segment(String value) {
        String decoded = value.replace("%2e", ".").replace("%2E", ".");
        if (decoded.equals(".") || decoded.equals("..")) {
            throw new IllegalArgumentException("\"" + value + "\" cannot stand in the path of a request");
        }
        url.addPathSegment(value);
        return this;
    }

    /** Adds a parameter of the query; {@code null} is left out. */
    public RelayRequest query(String name, @Nullable Object value) {
        if (value != null) {
            url.addQueryParameter(name, value.toString());
        }
        return this;
    }

    /** Adds a header; {@code null} is left out. */
    public RelayRequest header(String name, @Nullable Object value) {
        if (value != null) {
            request.header(name, value.toString());
        }
        return this;
    }

    /** Sets the body: a wire record as JSON, without members that are null. */
    public <T> RelayRequest json(JsonAdapter<T> adapter, T value) {
        Buffer buffer = new Buffer();
        try {
            adapter.toJson(JsonWriter.of(buffer), value);
        } catch (IOException e) {
            throw new AssertionError(e); // a Buffer does no I/O
        }
        body = RequestBody.create(buffer.readByteString(), JSON);
        return this;
    }

    /**
     * Sets the body: a wire record as JSON, or in parts if one of its members is a picture itself, which then goes as a file.
     *
     * @param file the member's name; a part of another member is its text, or its JSON
     */
    public <T> RelayRequest jsonOrParts(JsonAdapter<T> adapter, T value, String file) {
        Object members = adapter.toJsonValue(value);
        if (members instanceof Map<?, ?> map
                && map.get(file) instanceof String picture
                && picture.startsWith("data:")) {
            body = Parts.of(map, file, picture);
            return this;
        }
        return json(adapter, value);
    }

    /** Returns the request. */
    public Request build() {
        RequestBody sent = body == null && !method.equals("GET") && !method.equals("DELETE") ? RequestBody.EMPTY : body;
        return request.url(url.build()).method(method, sent).build();
    }
}
