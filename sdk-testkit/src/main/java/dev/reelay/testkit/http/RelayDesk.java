package dev.reelay.testkit.http;

import com.squareup.moshi.JsonDataException;
import dev.reelay.provider.spi.JsonValues;
import dev.reelay.testkit.dialect.Account;
import dev.reelay.testkit.dialect.Answer;
import dev.reelay.testkit.dialect.Dialect;
import dev.reelay.testkit.dialect.Task;
import dev.reelay.testkit.script.Twist;
import dev.reelay.testkit.tasks.TaskBook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Does what a relay is asked for. */
final class RelayDesk {
    private final TaskBook tasks;

    RelayDesk(TaskBook tasks) {
        this.tasks = tasks;
    }

    Answer answer(Place.Destination to, String body, @Nullable Twist twist) {
        return switch (to.exchange()) {
            case SUBMIT -> submit(to, body);
            case EXTEND -> extend(to, body);
            case GET -> get(to, twist == Twist.EXPIRED_LINKS);
            case GET_MANY -> getMany(to, body, twist);
            case VIDEO_URL -> videoUrl(to);
            case BALANCE ->
                to.dialect().balance(to.route(), Account.after(tasks.accepted().size()));
            case FILE, OTHER -> throw new IllegalStateException("a dialect has no route for " + to.exchange());
        };
    }

    private Answer submit(Place.Destination to, String body) {
        Map<?, ?> request = object(body);
        if (request == null) {
            return GatewayErrors.badRequest("the body is no JSON object");
        }
        String prompt = text(request, to.dialect().promptMember());
        if (prompt == null) {
            return GatewayErrors.badRequest(to.dialect().promptMember() + " is required");
        }
        String aspectRatio = text(request, to.dialect().aspectRatioMember());
        return accept(to, prompt, aspectRatio == null ? TaskBook.DEFAULT_ASPECT_RATIO : aspectRatio, request);
    }

    private Answer extend(Place.Destination to, String body) {
        Optional<Task> parent = tasks.peek(to.place().prefix(), to.id());
        if (parent.isEmpty()) {
            return to.dialect().unknownTask();
        }
        Map<?, ?> request = object(body);
        String prompt = request == null ? null : text(request, to.dialect().promptMember());
        if (request == null || prompt == null) {
            return GatewayErrors.badRequest(to.dialect().promptMember() + " is required");
        }
        return accept(to, prompt, parent.get().aspectRatio(), request);
    }

    private Answer accept(Place.Destination to, String prompt, String aspectRatio, Map<?, ?> request) {
        @SuppressWarnings("unchecked") // JSON objects have text for keys
        Map<String, @Nullable Object> members = (Map<String, @Nullable Object>) request;
        return to.dialect().accepted(tasks.accept(to.place().prefix(), to.dialect(), prompt, aspectRatio, members));
    }

    private Answer get(Place.Destination to, boolean expiredLinks) {
        Dialect dialect = to.dialect();
        return tasks.answer(to.place().prefix(), to.id(), expiredLinks)
                .map(dialect::one)
                .orElseGet(dialect::unknownTask);
    }

    private Answer getMany(Place.Destination to, String body, @Nullable Twist twist) {
        Map<?, ?> request = object(body);
        if (request == null || !(request.get(to.dialect().idsMember()) instanceof List<?> ids)) {
            return GatewayErrors.badRequest(to.dialect().idsMember() + " must be a list");
        }
        List<Task> known = new ArrayList<>();
        for (Object id : twist == Twist.MISSING_ID && !ids.isEmpty() ? ids.subList(1, ids.size()) : ids) {
            tasks.answer(to.place().prefix(), String.valueOf(id), twist == Twist.EXPIRED_LINKS)
                    .ifPresent(known::add);
        }
        return to.dialect().many(known);
    }

    private Answer videoUrl(Place.Destination to) {
        Optional<Task> task = tasks.peek(to.place().prefix(), to.id());
        if (task.isEmpty()) {
            return to.dialect().unknownTask();
        }
        return task.get().files() == null
                ? GatewayErrors.badRequest("the task is not completed")
                : to.dialect().videoUrl(task.get());
    }

    private static @Nullable Map<?, ?> object(String body) {
        try {
            return JsonValues.ADAPTER.fromJson(body) instanceof Map<?, ?> map ? map : null;
        } catch (IOException | JsonDataException notJson) {
            return null;
        }
    }

    private static @Nullable String text(Map<?, ?> object, String member) {
        return object.get(member) instanceof String text && !text.isBlank() ? text : null;
    }
}
