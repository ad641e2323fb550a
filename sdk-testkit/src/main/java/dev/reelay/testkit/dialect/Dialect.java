package dev.reelay.testkit.dialect;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How one relay speaks a provider's protocol. Implementations are stateless and thread-safe: the simulator keeps the
 * generations, and a dialect only writes them down.
 */
public interface Dialect {
    /** Returns the id of the provider whose protocol this is, as {@code luma}. */
    String providerId();

    /** Returns the paths of the protocol. */
    List<Route> routes();

    /** Returns the header that carries the key; default {@code Authorization}. */
    default String keyHeader() {
        return "Authorization";
    }

    /** Returns what stands before the key in its header; default {@code Bearer} and a blank. */
    default String beforeKey() {
        return "Bearer ";
    }

    /** Returns the path below a host under which relays that speak other protocols too serve this one; default empty. */
    default String home() {
        return "";
    }

    /** Returns the member of a submit's or extend's body that holds the prompt and must be there; default {@code prompt}. */
    default String promptMember() {
        return "prompt";
    }

    /** Returns the member of a submit's body that holds the aspect ratio; default {@code aspect_ratio}. */
    default String aspectRatioMember() {
        return "aspect_ratio";
    }

    /** Returns what an answer to a get tells of a complete generation; default everything. */
    default Set<Told> told() {
        return Set.of(Told.values());
    }

    /** Returns the model that every submit must name; default {@code null} for none. */
    default @Nullable String model() {
        return null;
    }

    /** Returns the aspect ratio that a submit asks for, as {@code 16:9}; default the text of {@link #aspectRatioMember()}. */
    default @Nullable String aspectRatio(Map<String, @Nullable Object> body) {
        return body.get(aspectRatioMember()) instanceof String text && !text.isBlank() ? text : null;
    }

    /**
     * Refuses a submit or an extend that lacks what the protocol requires beside the prompt.
     *
     * @param header returns a header of the request, or {@code null}
     * @return the answer; {@code null}, which is the default, for one that is well
     */
    default @Nullable Answer refusal(
            Route route, Map<String, @Nullable Object> body, UnaryOperator<@Nullable String> header) {
        return null;
    }

    /**
     * Tells whether a task is known under the path that is asked for; default always.
     *
     * @param path the path below the relay's base URL
     */
    default boolean knows(Task task, String path) {
        return true;
    }

    /** Returns the id of the generation that an extend names in its body; default {@code null}, for one in the path. */
    default @Nullable String parent(Map<String, @Nullable Object> body) {
        return null;
    }

    /** Returns the member of a get-many's body that lists the ids; default {@code ids}. */
    default String idsMember() {
        return "ids";
    }

    /** Answers a submit or an extend. */
    Answer accepted(Task task);

    /** Answers a get. */
    Answer one(Task task);

    /** Returns the body that is posted to a callback URL; default the answer to a get. */
    default @Nullable Object callback(Task task) {
        return one(task).json();
    }

    /** Answers a get-many; ids that the relay does not know are already left out. */
    default Answer many(List<Task> tasks) {
        throw new UnsupportedOperationException("no route of this dialect gets many");
    }

    /**
     * Answers a request for a page of the account's generations.
     *
     * @param tasks those of the page, newest first
     * @param more whether there are older ones
     */
    default Answer list(List<Task> tasks, boolean more) {
        throw new UnsupportedOperationException("no route of this dialect lists");
    }

    /** Tells which page of a list is wanted; default {@code page_num}, from 1, and {@code page_size}. */
    default ListedPage page(UnaryOperator<@Nullable String> query) {
        return ListedPage.numbered(query.apply("page_num"), query.apply("page_size"));
    }

    /** Answers a cancel that was carried out; default an empty answer with status 204. */
    default Answer cancelled(Task task) {
        return Answer.NOTHING;
    }

    /** Answers a delete that was carried out; default an empty answer with status 204. */
    default Answer deleted(Task task) {
        return Answer.NOTHING;
    }

    /** Returns the id under which a complete task's file is asked for; default the task's own. */
    default String fileId(Task task) {
        return task.id();
    }

    /** Answers a request for the link of a complete task's file. */
    default Answer resolved(Task task) {
        throw new UnsupportedOperationException("no route of this dialect asks for a file");
    }

    /** Answers a request for the link without a watermark; the task is complete. */
    default Answer videoUrl(Task task) {
        throw new UnsupportedOperationException("no route of this dialect asks for a link");
    }

    /**
     * Answers a request for the account's balance.
     *
     * @param route which of the dialect's routes was asked for, since a balance can be spread over several
     */
    default Answer balance(Route route, Account account) {
        throw new UnsupportedOperationException("no route of this dialect asks for a balance");
    }

    /** Answers a request for a task that the relay does not know; default a task error with status 400. */
    default Answer unknownTask() {
        return new Answer(
                400,
                new Members()
                        .with("code", "task_not_exist")
                        .with("message", "task_not_exist")
                        .with("data", null)
                        .toMap());
    }
}
