package dev.reelay.testkit.documented;

import dev.reelay.testkit.dialect.Members;
import dev.reelay.testkit.dialect.Task;
import org.jspecify.annotations.Nullable;

/** The answers to a submit, none of which has files yet. */
final class Submitted {
    private static final String MODEL_VERSION = "v1.6";

    private Submitted() {}

    /** Seven members. */
    static Members flat(Task task) {
        return start(task, task.prompt())
                .with("video", null)
                .with("liked", null)
                .with("estimate_wait_seconds", null);
    }

    /** Twelve members; the prompt is left blank. */
    static Members flatLong(Task task) {
        return start(task, "")
                .with("queue_state", null)
                .with("batch_id", "")
                .with("video", null)
                .with("video_raw", null)
                .with("liked", null)
                .with("estimate_wait_seconds", null)
                .with("thumbnail", null)
                .with("last_frame", null);
    }

    /** The whole request again, and no assets. */
    static Members queued(Task task) {
        return new Members()
                .with("id", task.id())
                .with("state", "queued")
                .with("failure_reason", null)
                .with("created_at", WireTimes.millis(task.createdAt()))
                .with("assets", null)
                .with("version", MODEL_VERSION)
                .with(
                        "request",
                        new Members()
                                .with("prompt", task.prompt())
                                .with("aspect_ratio", task.aspectRatio())
                                .with("loop", sent(task, "loop"))
                                .with("keyframes", sent(task, "keyframes"))
                                .with("callback_url", sent(task, "callback_url"))
                                .toMap());
    }

    private static Members start(Task task, String prompt) {
        return new Members()
                .with("id", task.id())
                .with("prompt", prompt)
                .with("state", "pending")
                .with("created_at", WireTimes.millis(task.createdAt()));
    }

    private static @Nullable Object sent(Task task, String member) {
        return task.request().get(member);
    }
}
