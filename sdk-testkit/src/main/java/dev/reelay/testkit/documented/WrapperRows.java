package dev.reelay.testkit.documented;

import dev.reelay.testkit.dialect.Files;
import dev.reelay.testkit.dialect.Members;
import dev.reelay.testkit.dialect.Task;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A get-many's answer as rows of the relay's own table, each with the flat task inside once that has begun. */
final class WrapperRows {
    /** Rows have numbers of their own, which name nothing: they must never be taken for a task's id. */
    private static final int FIRST_ROW = 40_000;

    private WrapperRows() {}

    static Map<String, @Nullable Object> of(List<Task> tasks) {
        return new Members()
                .with("code", "success")
                .with("message", "")
                .with("data", tasks.stream().map(WrapperRows::row).toList())
                .toMap();
    }

    /** Returns the answer to a get: one row round what the upstream said. */
    static Map<String, @Nullable Object> one(Task task, String platform, Map<String, @Nullable Object> inner) {
        return new Members()
                .with("code", "success")
                .with("message", "")
                .with("data", row(task, platform, inner))
                .toMap();
    }

    /** Returns the short row with which some gateways answer a get. */
    static Map<String, @Nullable Object> brief(Task task) {
        return new Members()
                .with("code", "success")
                .with("message", "")
                .with(
                        "data",
                        new Members()
                                .with("task_id", task.id())
                                .with("status", task.state())
                                .with("url", task.media().map(Files::video).orElse(""))
                                .with("format", "mp4")
                                .with("metadata", null)
                                .with("error", task.failureReason())
                                .toMap())
                .toMap();
    }

    private static Map<String, @Nullable Object> row(Task task) {
        return row(task, "luma", Flat.of(task).toMap());
    }

    private static Map<String, @Nullable Object> row(Task task, String platform, Map<String, @Nullable Object> inner) {
        long created = task.createdAt().getEpochSecond();
        long since = task.since().getEpochSecond();
        boolean started = !status(task).equals("SUBMITTED");
        return new Members()
                .with("id", FIRST_ROW + task.number())
                .with("task_id", task.id())
                .with("platform", platform)
                .with("action", "generate")
                .with("status", status(task))
                .with("fail_reason", failReason(task))
                .with("progress", progress(task))
                .with("submit_time", created)
                .with("start_time", started ? created : 0)
                .with("finish_time", finished(task) ? since : 0)
                .with("created_at", created)
                .with("updated_at", since)
                .with("data", started ? inner : null)
                .toMap();
    }

    private static String status(Task task) {
        if (task.word() != null) {
            return task.word();
        }
        return switch (task.stage()) {
            case NOT_FOUND, PENDING -> "SUBMITTED";
            case PROCESSING -> "IN_PROGRESS";
            case COMPLETED, COMPLETED_WITHOUT_VIDEO -> "SUCCESS";
            case FAILED -> "FAILURE";
            case CANCELLED -> "CANCELLED";
        };
    }

    private static boolean finished(Task task) {
        return status(task).equals("SUCCESS") || status(task).equals("FAILURE");
    }

    /** Holds the link to the result where nothing failed, as the wrapper is documented to do. */
    private static String failReason(Task task) {
        if (task.failureReason() != null) {
            return task.failureReason();
        }
        return task.media().map(Files::video).orElse("");
    }

    private static String progress(Task task) {
        return switch (task.stage()) {
            case NOT_FOUND, PENDING -> "0%";
            case PROCESSING -> "30%";
            case COMPLETED, COMPLETED_WITHOUT_VIDEO, FAILED, CANCELLED -> "100%";
        };
    }
}
