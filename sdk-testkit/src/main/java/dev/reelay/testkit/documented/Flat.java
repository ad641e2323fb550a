package dev.reelay.testkit.documented;

import dev.reelay.testkit.dialect.Files;
import dev.reelay.testkit.dialect.Members;
import dev.reelay.testkit.dialect.Task;

/** The answer of the dreammachine relay to a get: everything at the top, and a watermark on the video to play. */
final class Flat {
    private Flat() {}

    static Members of(Task task) {
        Files files = task.files();
        Members members = new Members()
                .with("id", task.id())
                .with("liked", null)
                .with("state", task.state())
                .with(
                        "video",
                        files == null ? null : MediaMembers.video(files.watermarkedVideo(), files.signedVideo(), files))
                .with("prompt", task.prompt())
                .with(
                        "thumbnail",
                        files == null
                                ? null
                                : MediaMembers.file(files.thumbnail(), files).toMap())
                .with(
                        "video_raw",
                        files == null
                                ? null
                                : MediaMembers.file(files.video(), files).toMap())
                .with("created_at", WireTimes.millis(task.createdAt()))
                .with(
                        "last_frame",
                        files == null
                                ? null
                                : MediaMembers.file(files.lastFrame(), files).toMap())
                .with("queue_state", null)
                .with("estimate_wait_seconds", null);
        if (task.failureReason() != null) {
            members.with("failure_reason", task.failureReason());
        }
        return members;
    }
}
