package dev.reelay.testkit.documented;

import dev.reelay.testkit.dialect.Answer;
import dev.reelay.testkit.dialect.Dialect;
import dev.reelay.testkit.dialect.Files;
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
 * The newapi protocol, on its newer path and its older one.
 *
 * @param inRow whether a get on the newer path is answered by the gateway's row round the upstream's answer
 */
public record NewApiDialect(boolean inRow) implements Dialect {
    /** Flat, as documented. */
    public static final NewApiDialect FLAT = new NewApiDialect(false);

    /** A row round the upstream's own answer. */
    public static final NewApiDialect ROW = new NewApiDialect(true);

    private static final String CREATE = "/v1/video/create";
    private static final String GENERATIONS = "/v1/video/generations";
    private static final String MODEL = "wan2.5";
    private static final List<Route> ROUTES = List.of(
            new Route("POST", GENERATIONS, Exchange.SUBMIT),
            new Route("GET", GENERATIONS + "/{id}", Exchange.GET),
            new Route("POST", CREATE, Exchange.SUBMIT),
            new Route("GET", "/v1/video/query?id={id}", Exchange.GET));

    @Override
    public String providerId() {
        return "newapi";
    }

    @Override
    public List<Route> routes() {
        return ROUTES;
    }

    @Override
    public Set<Told> told() {
        return inRow ? Set.of(Told.LINK, Told.CREATED_AT) : Set.of(Told.LINK, Told.SIZE);
    }

    @Override
    public String model() {
        return MODEL;
    }

    @Override
    public @Nullable Answer refusal(
            Route route, Map<String, @Nullable Object> body, UnaryOperator<@Nullable String> header) {
        return body.get("model") == null
                ? new Answer(
                        400,
                        new Members()
                                .with("code", "invalid_request")
                                .with("message", "model is required")
                                .with("data", null)
                                .toMap())
                : null;
    }

    /** A generation is known under the path that belongs to the one that it was submitted at. */
    @Override
    public boolean knows(Task task, String path) {
        return isOlder(task.path()) == !path.startsWith(GENERATIONS);
    }

    private static boolean isOlder(String path) {
        return path.equals(CREATE);
    }

    @Override
    public Answer accepted(Task task) {
        return Answer.ok(
                isOlder(task.path())
                        ? created(task)
                        : new Members()
                                .with("task_id", task.id())
                                .with("status", "queued")
                                .toMap());
    }

    @Override
    public Answer one(Task task) {
        if (isOlder(task.path())) {
            return Answer.ok(created(task));
        }
        return Answer.ok(inRow ? WrapperRows.one(task, "17", upstream(task)) : flat(task));
    }

    private static Map<String, @Nullable Object> created(Task task) {
        return new Members()
                .with("id", task.id())
                .with("status", task.failureReason() == null ? task.state() : "video_generation_failed")
                .with("video_url", task.media().map(Files::video).orElse(null))
                .with("enhanced_prompt", "")
                .with("error", task.failureReason())
                .with("status_update_time", task.since().toEpochMilli())
                .toMap();
    }

    private static Map<String, @Nullable Object> upstream(Task task) {
        return new Members()
                .with("id", "up-" + task.number())
                .with("status", task.state())
                .with(
                        "output",
                        task.media().map(files -> List.of(files.video())).orElse(null))
                .toMap();
    }

    private static Map<String, @Nullable Object> flat(Task task) {
        Members flat = new Members()
                .with("task_id", task.id())
                .with("status", task.state())
                .with("url", task.media().map(Files::video).orElse(""))
                .with("format", "mp4")
                .with("metadata", task.media().map(NewApiDialect::measures).orElse(null));
        String reason = task.failureReason();
        return flat.with(
                        "error",
                        reason == null
                                ? null
                                : new Members()
                                        .with("code", 500)
                                        .with("message", reason)
                                        .toMap())
                .toMap();
    }

    private static Map<String, @Nullable Object> measures(Files files) {
        return new Members()
                .with("duration", files.seconds())
                .with("fps", 24)
                .with("width", files.width())
                .with("height", files.height())
                .with("seed", 7)
                .toMap();
    }
}
