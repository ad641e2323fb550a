package dev.reelay.testkit.documented;

import dev.reelay.testkit.dialect.Members;
import dev.reelay.testkit.dialect.Task;
import dev.reelay.testkit.script.Stage;

/** A generation as OpenAI describes one, and gateways after it. */
final class VideoObject {
    private VideoObject() {}

    static Members of(Task task) {
        Object model = task.request().get("model");
        Members video = new Members()
                .with("id", task.id())
                .with("task_id", task.id())
                .with("object", "video")
                .with("model", model == null ? task.request().get("model_name") : model)
                .with("status", word(task))
                .with("progress", progress(task.stage()))
                .with("created_at", task.createdAt().getEpochSecond());
        if (task.failureReason() != null) {
            video.with(
                    "error",
                    new Members()
                            .with("code", "video_failed")
                            .with("message", task.failureReason())
                            .toMap());
        }
        return video;
    }

    private static int progress(Stage stage) {
        return switch (stage) {
            case NOT_FOUND, PENDING -> 0;
            case PROCESSING -> 40;
            case COMPLETED, COMPLETED_WITHOUT_VIDEO, FAILED, CANCELLED -> 100;
        };
    }

    private static String word(Task task) {
        if (task.word() != null) {
            return task.word();
        }
        return switch (task.stage()) {
            case NOT_FOUND, PENDING -> "queued";
            case PROCESSING -> "in_progress";
            case COMPLETED, COMPLETED_WITHOUT_VIDEO -> "completed";
            case FAILED -> "failed";
            case CANCELLED -> "cancelled";
        };
    }
}
