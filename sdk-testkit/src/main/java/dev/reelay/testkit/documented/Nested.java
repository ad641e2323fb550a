package dev.reelay.testkit.documented;

import dev.reelay.testkit.dialect.Files;
import dev.reelay.testkit.dialect.Members;
import dev.reelay.testkit.dialect.Task;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer of the luma relays to a get: everything twice, at the top and under {@code artifact}. */
final class Nested {
    private static final String ZERO_TIME = "0001-01-01T00:00:00Z";

    private Nested() {}

    static Members of(Task task) {
        Files files = task.files();
        return new Members()
                .with("id", task.id())
                .with("state", task.state())
                .with("video", files == null ? null : MediaMembers.video(files.video(), files.video(), files))
                .with(
                        "request",
                        new Members()
                                .with("prompt", task.prompt())
                                .with("aspect_ratio", task.aspectRatio())
                                .toMap())
                .with("artifact", files == null ? null : artifact(files))
                .with("thumbnail", files == null ? null : MediaMembers.thumbnail(files))
                .with("video_raw", files == null ? null : MediaMembers.rawVideo(files))
                .with("created_at", WireTimes.millis(task.createdAt()))
                .with("last_frame", files == null ? null : MediaMembers.lastFrame(files));
    }

    private static Map<String, @Nullable Object> artifact(Files files) {
        return new Members()
                .with("video", MediaMembers.video(files.video(), files.video(), files))
                .with("thumbnail", MediaMembers.thumbnail(files))
                .with("video_raw", MediaMembers.rawVideo(files))
                .with("created_at", ZERO_TIME)
                .with("last_frame", MediaMembers.lastFrame(files))
                .toMap();
    }
}
