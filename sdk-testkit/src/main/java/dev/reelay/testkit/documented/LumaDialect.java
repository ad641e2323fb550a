package dev.reelay.testkit.documented;

import dev.reelay.testkit.dialect.Account;
import dev.reelay.testkit.dialect.Answer;
import dev.reelay.testkit.dialect.Dialect;
import dev.reelay.testkit.dialect.Files;
import dev.reelay.testkit.dialect.Members;
import dev.reelay.testkit.dialect.Route;
import dev.reelay.testkit.dialect.Task;
import dev.reelay.testkit.script.Exchange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The luma protocol, and where its relays differ.
 *
 * @param longSubmit whether a submit's answer has twelve members rather than seven
 * @param alwaysFailureReason whether {@code failure_reason} is there, and null, when nothing failed
 * @param wrappedRows whether a get-many's answer is rows of the relay's table rather than a bare list
 * @param balances how it tells a key's balance
 */
public record LumaDialect(boolean longSubmit, boolean alwaysFailureReason, boolean wrappedRows, Balances balances)
        implements Dialect {
    /** The dialect of anyapi. */
    public static final LumaDialect ANYAPI = new LumaDialect(true, false, false, Balances.TOKEN);

    /** The dialect of Xuedingmao, which runs the same software as anyapi, and documents no balance. */
    public static final LumaDialect XUEDINGMAO = new LumaDialect(true, false, false, Balances.NONE);

    /** The dialect of V-API. */
    public static final LumaDialect V_API = new LumaDialect(false, true, true, Balances.BILLING);

    private static final List<Route> ROUTES = List.of(
            new Route("POST", "/luma/generations", Exchange.SUBMIT),
            new Route("POST", "/luma/generations/{id}/extend", Exchange.EXTEND),
            new Route("GET", "/luma/generations/{id}", Exchange.GET),
            new Route("POST", "/luma/tasks", Exchange.GET_MANY),
            new Route("GET", "/luma/generations/{id}/download_video_url", Exchange.VIDEO_URL));

    @Override
    public String providerId() {
        return "luma";
    }

    @Override
    public List<Route> routes() {
        return Stream.concat(ROUTES.stream(), balances.routes().stream()).toList();
    }

    @Override
    public String promptMember() {
        return "user_prompt";
    }

    @Override
    public Answer accepted(Task task) {
        Members members = longSubmit ? Submitted.flatLong(task) : Submitted.flat(task);
        return Answer.ok(members.toMap());
    }

    @Override
    public Answer one(Task task) {
        return Answer.ok(nested(task));
    }

    /** Answers in the opposite order: no relay promises any. */
    @Override
    public Answer many(List<Task> tasks) {
        List<Task> reversed = new ArrayList<>(tasks);
        Collections.reverse(reversed);
        return Answer.ok(
                wrappedRows
                        ? WrapperRows.of(reversed)
                        : reversed.stream().map(this::nested).toList());
    }

    @Override
    public Answer videoUrl(Task task) {
        return Answer.ok(new Members()
                .with("url", task.media().map(Files::signedVideo).orElse(""))
                .toMap());
    }

    @Override
    public Answer balance(Route route, Account account) {
        return Answer.ok(balances.answer(route, account));
    }

    private Map<String, @Nullable Object> nested(Task task) {
        Members members = Nested.of(task);
        if (alwaysFailureReason || task.failureReason() != null) {
            members.with("failure_reason", task.failureReason());
        }
        return members.toMap();
    }
}
