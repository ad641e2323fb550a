package dev.reelay.testkit.documented;

import dev.reelay.testkit.dialect.Answer;
import dev.reelay.testkit.dialect.Dialect;
import dev.reelay.testkit.dialect.Members;
import dev.reelay.testkit.dialect.Route;
import dev.reelay.testkit.dialect.Task;
import dev.reelay.testkit.dialect.Told;
import dev.reelay.testkit.script.Exchange;
import dev.reelay.testkit.script.Stage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The runway protocol.
 *
 * @param tellsStatus whether a submit's answer has a status beside the id
 */
public record RunwayDialect(boolean tellsStatus) implements Dialect {
    /** The id alone after a submit. */
    public static final RunwayDialect PLAIN = new RunwayDialect(false);

    /** An id and a status after a submit. */
    public static final RunwayDialect WITH_STATUS = new RunwayDialect(true);

    private static final List<Route> ROUTES = List.of(
            new Route("POST", "/v1/image_to_video", Exchange.SUBMIT),
            new Route("POST", "/v1/text_to_video", Exchange.SUBMIT),
            new Route("GET", "/v1/tasks/{id}", Exchange.GET),
            new Route("DELETE", "/v1/tasks/{id}", Exchange.CANCEL));
    private static final Map<String, String> SHAPES =
            Map.of("720:1280", "9:16", "1104:832", "4:3", "832:1104", "3:4", "960:960", "1:1");

    @Override
    public String providerId() {
        return "runway";
    }

    @Override
    public String home() {
        return "/runwayml";
    }

    @Override
    public List<Route> routes() {
        return ROUTES;
    }

    @Override
    public Set<Told> told() {
        return Set.of(Told.LINK, Told.CREATED_AT);
    }

    @Override
    public String promptMember() {
        return "promptText";
    }

    @Override
    public @Nullable String aspectRatio(Map<String, @Nullable Object> body) {
        return SHAPES.get(String.valueOf(body.get("ratio")));
    }

    @Override
    public @Nullable Answer refusal(
            Route route, Map<String, @Nullable Object> body, UnaryOperator<@Nullable String> header) {
        if (!"2024-11-06".equals(header.apply("X-Runway-Version"))) {
            return error(400, "the header X-Runway-Version must be 2024-11-06");
        }
        boolean ofPicture = route.path().endsWith("image_to_video");
        for (String required : ofPicture ? List.of("promptImage", "model", "ratio") : List.of("model", "ratio")) {
            if (body.get(required) == null) {
                return error(400, required + " is required");
            }
        }
        return null;
    }

    @Override
    public Answer accepted(Task task) {
        Members answer = new Members().with("id", task.id());
        return Answer.ok((tellsStatus ? answer.with("status", word(task)) : answer).toMap());
    }

    @Override
    public Answer one(Task task) {
        Members answer = new Members()
                .with("id", task.id())
                .with("status", word(task))
                .with("createdAt", WireTimes.millis(task.createdAt()));
        if (task.stage() == Stage.PROCESSING) {
            answer.with("progress", 0.42);
        }
        if (task.failureReason() != null) {
            answer.with("failure", task.failureReason()).with("failureCode", "INTERNAL.BAD_OUTPUT.CODE01");
        }
        task.media().ifPresent(files -> answer.with("output", List.of(files.video())));
        return Answer.ok(answer.toMap());
    }

    @Override
    public Answer unknownTask() {
        return error(404, "there is no such task");
    }

    private static Answer error(int status, String message) {
        return new Answer(status, new Members().with("error", message).toMap());
    }

    private static String word(Task task) {
        if (task.word() != null) {
            return task.word();
        }
        return switch (task.stage()) {
            case NOT_FOUND, PENDING -> "THROTTLED";
            case PROCESSING -> "RUNNING";
            case COMPLETED, COMPLETED_WITHOUT_VIDEO -> "SUCCEEDED";
            case FAILED -> "FAILED";
            case CANCELLED -> "CANCELLED";
        };
    }
}
