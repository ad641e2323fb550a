package dev.reelay.testkit.http;

import com.squareup.moshi.JsonDataException;
import dev.reelay.provider.spi.JsonValues;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mockwebserver3.RecordedRequest;
import okhttp3.MultipartReader;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * A request that a relay has to read.
 *
 * @param body its body as a text
 */
record Asked(RecordedRequest request, String body) {
    private static final Pattern BOUNDARY = Pattern.compile("multipart/form-data;.*boundary=\"?([^\";]+)\"?.*");
    private static final Pattern NAME = Pattern.compile(".*[; ]name=\"([^\"]*)\".*");

    @Nullable
    String header(String name) {
        return request.getHeaders().get(name);
    }

    @Nullable
    String query(String name) {
        return request.getUrl().queryParameter(name);
    }

    /** Returns the members of a body that is a JSON object or a form in parts; {@code null} if it is neither. */
    @Nullable
    Map<String, @Nullable Object> members() {
        String type = header("Content-Type");
        Matcher boundary = BOUNDARY.matcher(type == null ? "" : type);
        try {
            return boundary.matches() ? parts(boundary.group(1)) : object();
        } catch (IOException | JsonDataException neither) {
            return null;
        }
    }

    @SuppressWarnings("unchecked") // JSON objects have text for keys
    private @Nullable Map<String, @Nullable Object> object() throws IOException {
        return JsonValues.ADAPTER.fromJson(body) instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : null;
    }

    /** A part is a text; a file is its length and type. */
    private Map<String, @Nullable Object> parts(String boundary) throws IOException {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        ByteString bytes = Objects.requireNonNullElse(request.getBody(), ByteString.EMPTY);
        try (MultipartReader reader = new MultipartReader(new Buffer().write(bytes), boundary)) {
            for (MultipartReader.Part part = reader.nextPart(); part != null; part = reader.nextPart()) {
                String disposition = Objects.requireNonNullElse(part.headers().get("Content-Disposition"), "");
                Matcher name = NAME.matcher(disposition);
                if (!name.matches()) {
                    throw new IOException("a part has no name");
                }
                ByteString content = part.body().readByteString();
                members.put(
                        name.group(1),
                        disposition.contains("filename=")
                                ? content.size() + " bytes of " + part.headers().get("Content-Type")
                                : content.utf8());
            }
        }
        return members;
    }
}
