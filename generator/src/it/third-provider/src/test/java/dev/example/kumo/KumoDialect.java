package dev.example.kumo;

import dev.reelay.testkit.dialect.Answer;
import dev.reelay.testkit.dialect.Dialect;
import dev.reelay.testkit.dialect.Files;
import dev.reelay.testkit.dialect.Members;
import dev.reelay.testkit.dialect.Route;
import dev.reelay.testkit.dialect.Task;
import dev.reelay.testkit.script.Exchange;
import java.util.List;
import java.util.Map;

/** How a relay of Kumo speaks, for the simulator. */
final class KumoDialect implements Dialect {
    @Override
    public String providerId() {
        return "kumo";
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("POST", "/kumo/v1/videos", Exchange.SUBMIT),
                new Route("GET", "/kumo/v1/videos/{id}", Exchange.GET));
    }

    @Override
    public String aspectRatioMember() {
        return "ratio";
    }

    @Override
    public Answer accepted(Task task) {
        return answer(start(task));
    }

    @Override
    public Answer one(Task task) {
        return answer(start(task)
                .with("prompt", task.prompt())
                .with("progress", task.files() == null ? "30%" : "100%")
                .with("finish_time", task.files() == null ? 0 : task.since().getEpochSecond())
                .with("fail_reason", task.failureReason())
                .with("video", task.media().map(KumoDialect::video).orElse(null)));
    }

    private static Answer answer(Members data) {
        return Answer.ok(new Members()
                .with("code", "success")
                .with("message", "")
                .with("data", data.toMap())
                .toMap());
    }

    private static Members start(Task task) {
        return new Members()
                .with("task_id", task.id())
                .with("status", task.word() == null ? status(task) : task.word())
                .with("submit_time", task.createdAt().getEpochSecond());
    }

    private static String status(Task task) {
        return switch (task.stage()) {
            case NOT_FOUND, PENDING -> "SUBMITTED";
            case PROCESSING -> "IN_PROGRESS";
            case COMPLETED, COMPLETED_WITHOUT_VIDEO -> "SUCCESS";
            case FAILED, CANCELLED -> "FAILURE";
        };
    }

    private static Map<String, Object> video(Files files) {
        return Map.of(
                "url", files.video(), "width", files.width(), "height", files.height(), "seconds", files.seconds());
    }
}
