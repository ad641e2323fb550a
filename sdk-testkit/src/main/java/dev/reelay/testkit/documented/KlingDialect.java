package dev.reelay.testkit.documented;

import dev.reelay.testkit.dialect.Answer;
import dev.reelay.testkit.dialect.Dialect;
import dev.reelay.testkit.dialect.Files;
import dev.reelay.testkit.dialect.ListedPage;
import dev.reelay.testkit.dialect.Members;
import dev.reelay.testkit.dialect.Route;
import dev.reelay.testkit.dialect.Task;
import dev.reelay.testkit.dialect.Told;
import dev.reelay.testkit.script.Exchange;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The kling protocol, in the shapes in which relays answer on its paths. */
public enum KlingDialect implements Dialect {
    /** As Kling itself answers. */
    NATIVE,
    /** A gateway: another upstream's object after a submit, and Kling's own answer in a row after a get. */
    ROW,
    /** An id and a word after a submit, and a short row after a get. */
    SHORT;

    private static final String VIDEO = "v-";
    private static final String ROOT = "/v1/videos/";
    private static final List<Route> ROUTES = List.of(
            new Route("POST", ROOT + "video-extend", Exchange.EXTEND),
            new Route("POST", ROOT + "{action}", Exchange.SUBMIT),
            new Route("GET", ROOT + "{action}", Exchange.LIST),
            new Route("GET", ROOT + "{action}/{id}", Exchange.GET));

    @Override
    public String providerId() {
        return "kling";
    }

    @Override
    public String home() {
        return "/kling";
    }

    @Override
    public List<Route> routes() {
        return ROUTES;
    }

    @Override
    public Set<Told> told() {
        return this == SHORT ? Set.of(Told.LINK) : Set.of(Told.LINK, Told.CREATED_AT);
    }

    /** The action is a part of every later path. */
    @Override
    public boolean knows(Task task, String path) {
        return action(task.path()).equals(action(path));
    }

    private static String action(String path) {
        String rest = path.substring(ROOT.length());
        int slash = rest.indexOf('/');
        return slash < 0 ? rest : rest.substring(0, slash);
    }

    @Override
    public @Nullable String parent(Map<String, @Nullable Object> body) {
        return body.get("video_id") instanceof String id && id.startsWith(VIDEO) ? id.substring(VIDEO.length()) : null;
    }

    @Override
    public ListedPage page(UnaryOperator<@Nullable String> query) {
        return ListedPage.numbered(query.apply("pageNum"), query.apply("pageSize"));
    }

    @Override
    public Answer accepted(Task task) {
        return switch (this) {
            case NATIVE -> Answer.ok(envelope(data(task)));
            case ROW -> Answer.ok(VideoObject.of(task).toMap());
            case SHORT ->
                Answer.ok(new Members()
                        .with("task_id", task.id())
                        .with("status", "submitted")
                        .toMap());
        };
    }

    @Override
    public Answer one(Task task) {
        return switch (this) {
            case NATIVE -> Answer.ok(envelope(data(task)));
            case ROW -> Answer.ok(WrapperRows.one(task, "50", envelope(data(task))));
            case SHORT -> Answer.ok(WrapperRows.brief(task));
        };
    }

    @Override
    public Answer list(List<Task> tasks, boolean more) {
        return Answer.ok(envelope(tasks.stream().map(KlingDialect::data).toList()));
    }

    @Override
    public @Nullable Object callback(Task task) {
        return data(task);
    }

    private static Map<String, @Nullable Object> envelope(Object data) {
        return new Members()
                .with("code", 0)
                .with("message", "SUCCEED")
                .with("request_id", "simulated")
                .with("data", data)
                .toMap();
    }

    private static Map<String, @Nullable Object> data(Task task) {
        Members data = new Members()
                .with("task_id", task.id())
                .with("task_status", word(task))
                .with("task_status_msg", task.failureReason() == null ? "" : task.failureReason())
                .with(
                        "task_info",
                        new Members()
                                .with("external_task_id", task.request().get("external_task_id"))
                                .toMap())
                .with("created_at", task.createdAt().toEpochMilli())
                .with("updated_at", task.since().toEpochMilli());
        task.media()
                .ifPresent(files -> data.with(
                        "task_result",
                        new Members()
                                .with("videos", List.of(video(task, files)))
                                .toMap()));
        return data.toMap();
    }

    private static Map<String, @Nullable Object> video(Task task, Files files) {
        return new Members()
                .with("id", VIDEO + task.id())
                .with("url", files.video())
                .with("duration", files.seconds().toString())
                .toMap();
    }

    private static String word(Task task) {
        if (task.word() != null) {
            return task.word();
        }
        return switch (task.stage()) {
            case NOT_FOUND, PENDING -> "submitted";
            case PROCESSING -> "processing";
            case COMPLETED, COMPLETED_WITHOUT_VIDEO -> "succeed";
            case FAILED, CANCELLED -> "failed";
        };
    }
}
