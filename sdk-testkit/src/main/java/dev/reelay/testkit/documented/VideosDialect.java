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

/**
 * The videos protocol.
 *
 * @param tellsLink whether a complete video has its address in the metadata; if not, its bytes are at the relay alone
 */
public record VideosDialect(boolean tellsLink) implements Dialect {
    /** As gateways answer, with the address in the metadata. */
    public static final VideosDialect METADATA = new VideosDialect(true);

    /** As OpenAI itself answers, without an address. */
    public static final VideosDialect CONTENT = new VideosDialect(false);

    private static final String ROOT = "/v1/videos";
    private static final List<Route> ROUTES = List.of(
            new Route("POST", ROOT, Exchange.SUBMIT),
            new Route("GET", ROOT, Exchange.LIST),
            new Route("POST", ROOT + "/{id}/remix", Exchange.EXTEND),
            new Route("GET", ROOT + "/{id}/content", Exchange.CONTENT),
            new Route("GET", ROOT + "/{id}", Exchange.GET),
            new Route("DELETE", ROOT + "/{id}", Exchange.DELETE));
    private static final Map<String, String> SHAPES =
            Map.of("720x1280", "9:16", "1024x1792", "9:16", "1280x720", "16:9", "1792x1024", "16:9");

    @Override
    public String providerId() {
        return "videos";
    }

    @Override
    public List<Route> routes() {
        return ROUTES;
    }

    @Override
    public Set<Told> told() {
        return tellsLink ? Set.of(Told.LINK, Told.SIZE, Told.CREATED_AT) : Set.of(Told.CREATED_AT);
    }

    @Override
    public @Nullable String aspectRatio(Map<String, @Nullable Object> body) {
        return SHAPES.get(String.valueOf(body.get("size")));
    }

    @Override
    public ListedPage page(UnaryOperator<@Nullable String> query) {
        return ListedPage.after(query.apply("after"), query.apply("limit"));
    }

    @Override
    public Answer accepted(Task task) {
        return Answer.ok(object(task));
    }

    @Override
    public Answer unknownTask() {
        return tellsLink
                ? Dialect.super.unknownTask()
                : new Answer(
                        404,
                        new Members()
                                .with(
                                        "error",
                                        new Members()
                                                .with("message", "Video not found.")
                                                .with("type", "invalid_request_error")
                                                .with("param", "video_id")
                                                .with("code", null)
                                                .toMap())
                                .toMap());
    }

    @Override
    public Answer one(Task task) {
        return Answer.ok(object(task));
    }

    @Override
    public Answer list(List<Task> tasks, boolean more) {
        return Answer.ok(new Members()
                .with("object", "list")
                .with("data", tasks.stream().map(this::object).toList())
                .with("has_more", more)
                .toMap());
    }

    @Override
    public Answer deleted(Task task) {
        return Answer.ok(new Members()
                .with("id", task.id())
                .with("object", "video.deleted")
                .with("deleted", true)
                .toMap());
    }

    /** OpenAI itself sends an event round the id of one that ended; what gateways send, nobody documents. */
    @Override
    public @Nullable Object callback(Task task) {
        if (tellsLink) {
            return object(task);
        }
        return new Members()
                .with("id", "evt_" + task.id())
                .with("object", "event")
                .with("type", task.media().isPresent() ? "video.completed" : "video.failed")
                .with("created_at", task.since().getEpochSecond())
                .with("data", new Members().with("id", task.id()).toMap())
                .toMap();
    }

    private Map<String, @Nullable Object> object(Task task) {
        Object seconds = task.request().get("seconds");
        Members object = VideoObject.of(task).with("seconds", seconds == null ? "4" : seconds);
        if (task.media().isPresent()) {
            Files files = task.media().get();
            object.with("size", files.width() + "x" + files.height())
                    .with("completed_at", task.since().getEpochSecond());
            if (tellsLink) {
                object.with("metadata", new Members().with("url", files.video()).toMap());
            }
        }
        return object.toMap();
    }
}
