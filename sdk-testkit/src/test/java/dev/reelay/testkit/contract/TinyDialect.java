package dev.reelay.testkit.contract;

import dev.reelay.testkit.dialect.Answer;
import dev.reelay.testkit.dialect.Dialect;
import dev.reelay.testkit.dialect.Files;
import dev.reelay.testkit.dialect.Members;
import dev.reelay.testkit.dialect.Route;
import dev.reelay.testkit.dialect.Task;
import dev.reelay.testkit.script.Exchange;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A protocol of a third shape: everything under {@code data}, states in capitals, times in epoch seconds, the key in a header
 * of its own.
 */
final class TinyDialect implements Dialect {
    static final String KEY_HEADER = "X-Tiny-Key";

    @Override
    public String keyHeader() {
        return KEY_HEADER;
    }

    @Override
    public String beforeKey() {
        return "";
    }

    @Override
    public String providerId() {
        return "tiny";
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("POST", "/tiny", Exchange.SUBMIT),
                new Route("GET", "/tiny/{id}", Exchange.GET),
                new Route("POST", "/tiny/{id}/more", Exchange.EXTEND),
                new Route("POST", "/tiny/batch", Exchange.GET_MANY),
                new Route("GET", "/tiny/{id}/link", Exchange.VIDEO_URL));
    }

    @Override
    public Answer accepted(Task task) {
        return one(task);
    }

    @Override
    public Answer one(Task task) {
        return Answer.ok(wrapped(data(task)));
    }

    @Override
    public Answer many(List<Task> tasks) {
        return Answer.ok(wrapped(tasks.stream().map(TinyDialect::data).toList()));
    }

    @Override
    public Answer videoUrl(Task task) {
        return Answer.ok(task.media().map(Files::signedVideo).orElse(""));
    }

    private static Map<String, @Nullable Object> wrapped(Object data) {
        return new Members().with("ok", true).with("data", data).toMap();
    }

    private static Map<String, @Nullable Object> data(Task task) {
        Files files = task.files();
        return new Members()
                .with("task_id", task.id())
                .with("status", task.word() == null ? task.stage().name() : task.word())
                .with("text", task.prompt())
                .with("time", task.createdAt().getEpochSecond())
                .with("reason", task.failureReason())
                .with("url", files == null ? null : files.watermarkedVideo())
                .with("w", files == null ? null : files.width())
                .with("h", files == null ? null : files.height())
                .toMap();
    }
}
