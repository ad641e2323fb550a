package dev.reelay.testkit.dialect;

import java.util.List;

/**
 * How one relay speaks a provider's protocol. Implementations are stateless and thread-safe: the simulator keeps the
 * generations, and a dialect only writes them down.
 */
public interface Dialect {
    /** Returns the id of the provider whose protocol this is, as {@code luma}. */
    String providerId();

    /** Returns the paths of the protocol. */
    List<Route> routes();

    /** Returns the member of a submit's or extend's body that holds the prompt and must be there; default {@code prompt}. */
    default String promptMember() {
        return "prompt";
    }

    /** Returns the member of a submit's body that holds the aspect ratio; default {@code aspect_ratio}. */
    default String aspectRatioMember() {
        return "aspect_ratio";
    }

    /** Returns the member of a get-many's body that lists the ids; default {@code ids}. */
    default String idsMember() {
        return "ids";
    }

    /** Answers a submit or an extend. */
    Answer accepted(Task task);

    /** Answers a get. */
    Answer one(Task task);

    /** Answers a get-many; ids that the relay does not know are already left out. */
    default Answer many(List<Task> tasks) {
        throw new UnsupportedOperationException("no route of this dialect gets many");
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
