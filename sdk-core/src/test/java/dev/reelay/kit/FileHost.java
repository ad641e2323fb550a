package dev.reelay.kit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okio.Buffer;
import okio.ByteString;

/** A host of one file that answers ranges, as a relay's CDN does. */
public final class FileHost {
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d+)-");

    public final byte[] file;
    public final List<RecordedRequest> requests = new CopyOnWriteArrayList<>();
    public volatile String etag = "\"v1\"";
    public volatile boolean ranges = true;

    public FileHost(int size) {
        file = new byte[size];
        new Random(size).nextBytes(file);
        byte[] beginning = "\0\0\0\24ftypisom\0\0\0\0isom".getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(beginning, 0, file, 0, Math.min(size, beginning.length));
    }

    /** Answers a request for the file, or for the rest of it. */
    public MockResponse answer(RecordedRequest request) {
        requests.add(request);
        String range = request.getHeaders().get("Range");
        String condition = request.getHeaders().get("If-Range");
        Matcher from = RANGE.matcher(String.valueOf(range));
        if (ranges && from.matches() && etag.equals(condition)) {
            int start = Integer.parseInt(from.group(1));
            return new MockResponse.Builder()
                    .code(206)
                    .addHeader("Content-Type", "video/mp4")
                    .addHeader("ETag", etag)
                    .addHeader("Content-Range", "bytes " + start + "-" + (file.length - 1) + "/" + file.length)
                    .body(new Buffer().write(file, start, file.length - start))
                    .build();
        }
        return new MockResponse.Builder()
                .addHeader("Content-Type", "video/mp4")
                .addHeader("ETag", etag)
                .body(new Buffer().write(file))
                .build();
    }

    public ByteString bytes() {
        return ByteString.of(file);
    }

    /** Returns which ranges were asked for, {@code null} for the whole file. */
    public List<String> ranges() {
        return requests.stream()
                .map(request -> String.valueOf(request.getHeaders().get("Range")))
                .toList();
    }
}
