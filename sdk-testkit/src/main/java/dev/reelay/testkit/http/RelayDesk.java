package dev.reelay.testkit.http;

import dev.reelay.testkit.dialect.Account;
import dev.reelay.testkit.dialect.Answer;
import dev.reelay.testkit.dialect.Dialect;
import dev.reelay.testkit.dialect.ListedPage;
import dev.reelay.testkit.dialect.Task;
import dev.reelay.testkit.media.Clip;
import dev.reelay.testkit.media.StoredFile;
import dev.reelay.testkit.script.Exchange;
import dev.reelay.testkit.script.Twist;
import dev.reelay.testkit.tasks.TaskBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Does what a relay is asked for. */
final class RelayDesk {
    private final TaskBook tasks;

    RelayDesk(TaskBook tasks) {
        this.tasks = tasks;
    }

    Answer answer(Place.Destination to, Asked asked, @Nullable Twist twist) {
        return switch (to.exchange()) {
            case SUBMIT -> submit(to, asked);
            case EXTEND -> extend(to, asked);
            case GET -> get(to, twist == Twist.EXPIRED_LINKS);
            case GET_MANY -> getMany(to, asked, twist);
            case LIST -> list(to, asked);
            case CANCEL -> cancel(to, asked);
            case DELETE -> end(to, asked, tasks::delete, to.dialect()::deleted);
            case RESOLVE -> resolve(to);
            case VIDEO_URL -> videoUrl(to);
            case BALANCE ->
                to.dialect().balance(to.route(), Account.after(tasks.accepted().size()));
            case CONTENT -> unfinished(to);
            case FILE, OTHER -> throw new IllegalStateException("a dialect has no route for " + to.exchange());
        };
    }

    /** Returns the video of a generation that is complete. */
    Optional<StoredFile> content(Place.Destination to) {
        return known(to)
                .filter(task -> task.files() != null)
                .flatMap(task -> tasks.clip(task.id()))
                .map(Clip::video);
    }

    private Answer unfinished(Place.Destination to) {
        return known(to).isEmpty() ? to.dialect().unknownTask() : GatewayErrors.badRequest("the video is not ready");
    }

    private Optional<Task> known(Place.Destination to) {
        return tasks.peek(to.place().prefix(), to.id())
                .filter(task -> to.dialect().knows(task, to.path()));
    }

    private Answer submit(Place.Destination to, Asked asked) {
        Map<String, @Nullable Object> request = asked.members();
        if (request == null) {
            return GatewayErrors.badRequest("the body is no JSON object");
        }
        String aspectRatio = to.dialect().aspectRatio(request);
        return accept(to, asked, request, aspectRatio == null ? TaskBook.DEFAULT_ASPECT_RATIO : aspectRatio);
    }

    private Answer extend(Place.Destination to, Asked asked) {
        Map<String, @Nullable Object> request = asked.members();
        String named = request == null ? null : to.dialect().parent(request);
        String id = named == null ? to.id() : named;
        Optional<Task> parent = tasks.peek(to.place().prefix(), id);
        if (parent.isEmpty()) {
            return to.dialect().unknownTask();
        }
        return request == null
                ? GatewayErrors.badRequest("the body is no JSON object")
                : accept(to, asked, request, parent.get().aspectRatio());
    }

    private Answer accept(
            Place.Destination to, Asked asked, Map<String, @Nullable Object> request, String aspectRatio) {
        String prompt = text(request, to.dialect().promptMember());
        if (prompt == null) {
            return GatewayErrors.badRequest(to.dialect().promptMember() + " is required");
        }
        Answer refusal = to.dialect().refusal(to.route(), request, asked::header);
        return refusal != null
                ? refusal
                : to.dialect()
                        .accepted(tasks.accept(
                                to.place().prefix(), to.dialect(), prompt, aspectRatio, to.path(), request));
    }

    private Answer get(Place.Destination to, boolean expiredLinks) {
        Dialect dialect = to.dialect();
        if (known(to).isEmpty()) {
            return dialect.unknownTask();
        }
        return tasks.answer(to.place().prefix(), to.id(), expiredLinks)
                .map(dialect::one)
                .orElseGet(dialect::unknownTask);
    }

    private Answer list(Place.Destination to, Asked asked) {
        ListedPage page = to.dialect().page(asked::query);
        List<Task> all = tasks.all(to.place().prefix()).stream()
                .filter(task -> to.dialect().knows(task, to.path()))
                .toList();
        List<String> ids = all.stream().map(Task::id).toList();
        int from = page.after() == null ? page.offset() : ids.indexOf(page.after()) + 1;
        int start = Math.min(from, all.size());
        int end = Math.min(all.size(), start + page.size());
        return to.dialect().list(all.subList(start, end), end < all.size());
    }

    /** Where a protocol has one call for both, what is finished is deleted. */
    private Answer cancel(Place.Destination to, Asked asked) {
        boolean both = to.dialect().routes().stream().noneMatch(route -> route.exchange() == Exchange.DELETE);
        return end(
                to,
                asked,
                (place, id) -> tasks.cancel(place, id) || (both && tasks.delete(place, id)),
                to.dialect()::cancelled);
    }

    private Answer end(
            Place.Destination to, Asked asked, BiPredicate<String, String> ending, Function<Task, Answer> answer) {
        Map<String, @Nullable Object> body = asked.members();
        String named = body == null ? null : to.dialect().parent(body);
        Optional<Task> task = named == null ? known(to) : tasks.peek(to.place().prefix(), named);
        if (task.isEmpty()) {
            return to.dialect().unknownTask();
        }
        return ending.test(to.place().prefix(), task.get().id())
                ? answer.apply(task.get())
                : GatewayErrors.badRequest("the task is finished");
    }

    private Answer resolve(Place.Destination to) {
        return tasks.all(to.place().prefix()).stream()
                .filter(task ->
                        task.files() != null && to.dialect().fileId(task).equals(to.id()))
                .findFirst()
                .map(to.dialect()::resolved)
                .orElseGet(to.dialect()::unknownTask);
    }

    private Answer getMany(Place.Destination to, Asked asked, @Nullable Twist twist) {
        Map<?, ?> request = asked.members();
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

    private static @Nullable String text(Map<?, ?> object, String member) {
        return object.get(member) instanceof String text && !text.isBlank() ? text : null;
    }
}
