package dev.reelay.testkit.documented;

import dev.reelay.testkit.dialect.Account;
import dev.reelay.testkit.dialect.Answer;
import dev.reelay.testkit.dialect.Dialect;
import dev.reelay.testkit.dialect.Files;
import dev.reelay.testkit.dialect.ListedPage;
import dev.reelay.testkit.dialect.Members;
import dev.reelay.testkit.dialect.Route;
import dev.reelay.testkit.dialect.Task;
import dev.reelay.testkit.dialect.Told;
import dev.reelay.testkit.script.Exchange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The lumalabs protocol, which Luma alone speaks. */
public final class LumaLabsDialect implements Dialect {
    /** The dialect of Luma itself. */
    public static final LumaLabsDialect OFFICIAL = new LumaLabsDialect();

    private static final BigDecimal CENTS = BigDecimal.valueOf(100);
    private static final List<Route> ROUTES = List.of(
            new Route("POST", "/generations/video", Exchange.SUBMIT),
            new Route("GET", "/generations", Exchange.LIST),
            new Route("GET", "/generations/{id}", Exchange.GET),
            new Route("DELETE", "/generations/{id}", Exchange.DELETE),
            new Route("GET", "/credits", Exchange.BALANCE));

    private LumaLabsDialect() {}

    @Override
    public String providerId() {
        return "lumalabs";
    }

    @Override
    public String home() {
        return "/lumalabs";
    }

    @Override
    public List<Route> routes() {
        return ROUTES;
    }

    @Override
    public Set<Told> told() {
        return Set.of(Told.LINK, Told.PROMPT, Told.CREATED_AT);
    }

    @Override
    public @Nullable Answer refusal(
            Route route, Map<String, @Nullable Object> body, UnaryOperator<@Nullable String> header) {
        return body.get("model") == null ? new Answer(400, detail("model is required")) : null;
    }

    /** An extension is a generation whose first key frame is another. */
    @Override
    public @Nullable String parent(Map<String, @Nullable Object> body) {
        return body.get("keyframes") instanceof Map<?, ?> frames
                        && frames.get("frame0") instanceof Map<?, ?> first
                        && first.get("id") instanceof String id
                ? id
                : null;
    }

    @Override
    public ListedPage page(UnaryOperator<@Nullable String> query) {
        return ListedPage.behind(query.apply("offset"), query.apply("limit"));
    }

    @Override
    public Answer accepted(Task task) {
        return new Answer(201, generation(task));
    }

    @Override
    public Answer one(Task task) {
        return Answer.ok(generation(task));
    }

    @Override
    public Answer list(List<Task> tasks, boolean more) {
        return Answer.ok(new Members()
                .with("has_more", more)
                .with("count", tasks.size())
                .with(
                        "generations",
                        tasks.stream().map(LumaLabsDialect::generation).toList())
                .toMap());
    }

    @Override
    public Answer balance(Route route, Account account) {
        return Answer.ok(new Members()
                .with("credit_balance", account.remaining().multiply(CENTS))
                .toMap());
    }

    @Override
    public Answer unknownTask() {
        return new Answer(404, detail("there is no such generation"));
    }

    private static Map<String, @Nullable Object> detail(String words) {
        return new Members().with("detail", words).toMap();
    }

    private static Map<String, @Nullable Object> generation(Task task) {
        return new Members()
                .with("id", task.id())
                .with("generation_type", "video")
                .with("state", word(task))
                .with("failure_reason", task.failureReason())
                .with("created_at", WireTimes.millis(task.createdAt()))
                .with("assets", task.media().map(LumaLabsDialect::assets).orElse(null))
                .with("model", task.request().get("model"))
                .with(
                        "request",
                        new Members()
                                .with(task.request())
                                .with("prompt", task.prompt())
                                .toMap())
                .toMap();
    }

    private static Map<String, @Nullable Object> assets(Files files) {
        return new Members()
                .with("video", files.video())
                .with("image", files.thumbnail())
                .with("progress_video", null)
                .toMap();
    }

    private static String word(Task task) {
        if (task.word() != null) {
            return task.word();
        }
        return switch (task.stage()) {
            case NOT_FOUND, PENDING -> "queued";
            case PROCESSING -> "dreaming";
            case COMPLETED, COMPLETED_WITHOUT_VIDEO -> "completed";
            case FAILED, CANCELLED -> "failed";
        };
    }
}
