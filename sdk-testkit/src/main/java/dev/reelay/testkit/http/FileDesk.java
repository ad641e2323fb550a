package dev.reelay.testkit.http;

import dev.reelay.testkit.media.FileHost;
import dev.reelay.testkit.media.SignedLink;
import dev.reelay.testkit.media.StoredFile;
import dev.reelay.testkit.script.Twist;
import dev.reelay.testkit.tasks.TaskBook;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Serves the files of generations, whole or in part. */
final class FileDesk {
    private static final String LAST_MODIFIED = "Tue, 24 Dec 2024 18:03:57 GMT";

    private final TaskBook tasks;
    private final InstantSource clock;
    private final AtomicInteger version = new AtomicInteger();

    FileDesk(TaskBook tasks, InstantSource clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    MockResponse answer(RecordedRequest request, @Nullable Twist twist) {
        HttpUrl url = request.getUrl();
        Optional<StoredFile> file = find(url);
        if (file.isEmpty()) {
            return Replies.xml(404, "NoSuchKey", "The specified key does not exist.");
        }
        SignedLink.Verdict verdict =
                twist == Twist.EXPIRED_FILE ? SignedLink.Verdict.EXPIRED : SignedLink.judge(url, clock.instant());
        return switch (verdict) {
            case FORGED -> Replies.xml(403, "SignatureDoesNotMatch", "The signature does not match.");
            case EXPIRED -> Replies.xml(403, "AccessDenied", "Request has expired");
            case GOOD -> serve(request, file.get(), twist);
        };
    }

    private Optional<StoredFile> find(HttpUrl url) {
        return url.pathSize() == 3
                ? tasks.clip(url.pathSegments().get(1))
                        .flatMap(clip -> FileHost.file(clip, url.pathSegments().get(2)))
                : Optional.empty();
    }

    /** Serves a file, whatever the address. */
    MockResponse serve(RecordedRequest request, StoredFile original, @Nullable Twist twist) {
        StoredFile file = original.version(twist == Twist.CHANGED_FILE ? version.incrementAndGet() : version.get());
        String tag = file.entityTag();
        ByteString bytes = file.bytes();
        MockResponse.Builder response = new MockResponse.Builder()
                .setHeader("Content-Type", file.contentType())
                .setHeader("Accept-Ranges", twist == Twist.IGNORED_RANGE ? "none" : "bytes")
                .setHeader("ETag", tag)
                .setHeader("Last-Modified", LAST_MODIFIED);
        ByteRange range = twist == Twist.IGNORED_RANGE ? null : range(request, tag, bytes.size());
        if (range != null && range.isEmpty()) {
            return response.code(416)
                    .setHeader("Content-Range", "bytes */" + bytes.size())
                    .build();
        }
        if (range != null) {
            response.code(206).setHeader("Content-Range", range.contentRange(bytes.size()));
            bytes = bytes.substring(range.first(), range.last() + 1);
        }
        if (request.getMethod().equals("HEAD")) {
            return response.setHeader("Content-Length", bytes.size()).build();
        }
        return response.body(new Buffer().write(bytes)).build();
    }

    /** A range counts only for the version that {@code If-Range} names, if it names one. */
    private static @Nullable ByteRange range(RecordedRequest request, String tag, int length) {
        String condition = request.getHeaders().get("If-Range");
        return condition == null || condition.equals(tag) || condition.equals(LAST_MODIFIED)
                ? ByteRange.parse(request.getHeaders().get("Range"), length)
                : null;
    }
}
