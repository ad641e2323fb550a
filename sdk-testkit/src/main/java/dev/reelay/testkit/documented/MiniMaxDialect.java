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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The minimax protocol.
 *
 * @param inRow whether a query is answered by a relay's row with the file inside, rather than by the file's id alone
 */
public record MiniMaxDialect(boolean inRow) implements Dialect {
    /** As MiniMax itself answers. */
    public static final MiniMaxDialect NATIVE = new MiniMaxDialect(false);

    /** As relays answer, with the file inside their row. */
    public static final MiniMaxDialect ROW = new MiniMaxDialect(true);

    private static final int FIRST_FILE = 990_000;
    private static final List<Route> ROUTES = List.of(
            new Route("POST", "/v1/video_generation", Exchange.SUBMIT),
            new Route("GET", "/v1/query/video_generation?task_id={id}", Exchange.GET),
            new Route("GET", "/v1/files/retrieve?file_id={id}", Exchange.RESOLVE));

    @Override
    public String providerId() {
        return "minimax";
    }

    @Override
    public String home() {
        return "/minimax";
    }

    @Override
    public List<Route> routes() {
        return ROUTES;
    }

    @Override
    public Set<Told> told() {
        return inRow ? Set.of(Told.LINK, Told.SIZE, Told.CREATED_AT) : Set.of();
    }

    @Override
    public @Nullable Answer refusal(
            Route route, Map<String, @Nullable Object> body, UnaryOperator<@Nullable String> header) {
        return body.get("model") == null
                ? Answer.ok(new Members()
                        .with("task_id", "")
                        .with("base_resp", said(2013, "model is required"))
                        .toMap())
                : null;
    }

    @Override
    public Answer accepted(Task task) {
        return Answer.ok(new Members()
                .with("task_id", task.id())
                .with("base_resp", said(0, "success"))
                .toMap());
    }

    @Override
    public Answer one(Task task) {
        Map<String, @Nullable Object> own = query(task, word(task));
        return Answer.ok(inRow ? WrapperRows.one(task, "minimax", own) : own);
    }

    /** As a query is answered, but for the words. */
    @Override
    public @Nullable Object callback(Task task) {
        String word = word(task);
        return query(task, word.equals("Fail") ? "failed" : word.toLowerCase(Locale.ROOT));
    }

    private Map<String, @Nullable Object> query(Task task, String word) {
        Members query = new Members()
                .with("task_id", task.id())
                .with("status", word)
                .with("file_id", task.media().isPresent() ? fileId(task) : "");
        task.media().ifPresent(files -> query.with("video_width", files.width()).with("video_height", files.height()));
        if (inRow) {
            task.media().ifPresent(files -> query.with("file", file(task, files)));
        }
        String reason = task.failureReason();
        return query.with("base_resp", reason == null ? said(0, "success") : said(1027, reason))
                .toMap();
    }

    @Override
    public String fileId(Task task) {
        return String.valueOf(FIRST_FILE + task.number());
    }

    @Override
    public Answer resolved(Task task) {
        return Answer.ok(new Members()
                .with("file", task.media().map(files -> file(task, files)).orElse(null))
                .with("base_resp", said(0, "success"))
                .toMap());
    }

    /** The id is a number here, and a text in the query. */
    private static Map<String, @Nullable Object> file(Task task, Files files) {
        return new Members()
                .with("file_id", FIRST_FILE + task.number())
                .with("filename", "output.mp4")
                .with("purpose", "video_generation")
                .with("created_at", task.since().getEpochSecond())
                .with("download_url", files.signedVideo())
                .toMap();
    }

    private static Map<String, @Nullable Object> said(int code, String words) {
        return new Members().with("status_code", code).with("status_msg", words).toMap();
    }

    private static String word(Task task) {
        if (task.word() != null) {
            return task.word();
        }
        return switch (task.stage()) {
            case NOT_FOUND, PENDING -> "Preparing";
            case PROCESSING -> "Processing";
            case COMPLETED, COMPLETED_WITHOUT_VIDEO -> "Success";
            case FAILED, CANCELLED -> "Fail";
        };
    }
}
