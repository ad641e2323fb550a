package dev.reelay.generator.start;

import dev.reelay.generator.openapi.ApiOutline;
import dev.reelay.generator.openapi.ApiOutline.Operation;
import dev.reelay.generator.openapi.ApiOutline.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A provider as far as a specification tells it. */
final class Draft {
    private final ApiOutline api;
    private final Operation submit;
    private final @Nullable Operation get;
    private final ReadDraft accepted;
    private final ReadDraft answer;
    private final SendDraft sends;
    private final @Nullable Operation resolve;
    private final @Nullable ReadDraft file;

    /** @param get the operation that asks for one generation; {@code null} where the specification has none */
    Draft(ApiOutline api, Operation submit, @Nullable Operation get) {
        this.api = api;
        this.submit = submit;
        this.get = get;
        Place id = get == null ? null : id(get);
        String idName = id == null ? "" : id.name();
        String record = answered(api, submit);
        String asked = get == null ? record : answered(api, get);
        this.answer = new ReadDraft(api, asked, idName, get == null);
        this.accepted = asked.equals(record) ? answer : new ReadDraft(api, record, idName, true);
        this.resolve = Sample.hasLink(answer) || answer.first("fileId") == null ? null : byFile(api);
        this.file = resolve == null ? null : new ReadDraft(api, answered(api, resolve), "file_id", false);
        this.sends =
                new SendDraft(api, submit.body() == null ? "" : submit.body().record());
    }

    /** Finds the operation that tells the link of a file by the file's id. */
    private static @Nullable Operation byFile(ApiOutline api) {
        return api.operations().stream()
                .filter(one -> one.method().equals("GET")
                        && api.answered(one.answer()) != null
                        && one.parameters().stream()
                                .anyMatch(place -> Likely.plain(place.name()).equals("fileid")))
                .findFirst()
                .orElse(null);
    }

    private static String answered(ApiOutline api, Operation operation) {
        String record = api.answered(operation.answer());
        return record == null ? "" : record;
    }

    ApiOutline api() {
        return api;
    }

    Operation submit() {
        return submit;
    }

    @Nullable
    Operation get() {
        return get;
    }

    /** What is read of a generation that was just accepted; the same as {@link #answer()} where both answer one record. */
    ReadDraft accepted() {
        return accepted;
    }

    /** What is read of a generation that was asked for. */
    ReadDraft answer() {
        return answer;
    }

    /** The operation that tells a finished file's link by the file's id; {@code null} where there is none, or no need. */
    @Nullable
    Operation resolve() {
        return resolve;
    }

    /** What is read of a file; {@code null} where there is no such operation. */
    @Nullable
    ReadDraft file() {
        return file;
    }

    SendDraft sends() {
        return sends;
    }

    /** Returns the parameter that is the id: the last of the path, or one of the query; {@code null} for none. */
    static @Nullable Place id(Operation operation) {
        Place found = null;
        for (Place one : operation.parameters()) {
            boolean inPath = one.place().equals("path");
            boolean inQuery =
                    one.place().equals("query") && Likely.plain(one.name()).endsWith("id");
            if (inPath || (inQuery && (found == null || !found.place().equals("path")))) {
                found = one;
            }
        }
        return found;
    }

    /** Returns the values of parameters that the specification fixes, or that the submit's path says, by their names. */
    Map<String, String> constants(Operation operation) {
        Map<String, String> values = new LinkedHashMap<>();
        Place id = operation.equals(submit) ? null : id(operation);
        for (Place one : operation.parameters()) {
            String value =
                    one.word().isEmpty() && one.place().equals("path") ? segment(operation, one.name()) : one.word();
            if (!one.equals(id) && one.required() && !value.isEmpty()) {
                values.put(one.name(), value);
            }
        }
        return values;
    }

    /** Returns what stands in the submit's path where an operation's path has a parameter; empty for nothing fixed. */
    private String segment(Operation operation, String name) {
        List<String> own = List.of(operation.path().split("/"));
        List<String> other = List.of(submit.path().split("/"));
        int at = own.indexOf("{" + name + "}");
        boolean same = at > 0 && at < other.size() && own.subList(0, at).equals(other.subList(0, at));
        return same && !other.get(at).startsWith("{") ? other.get(at) : "";
    }

    /** Returns further operations that a provider has calls for, by their methods. */
    Map<String, String> others() {
        Map<String, String> others = new LinkedHashMap<>();
        if (get == null) {
            return others;
        }
        for (Operation one : api.operations()) {
            String name = (one.name() + one.path()).toLowerCase(Locale.ROOT);
            boolean same = one.path().equals(get.path());
            boolean below = one.path().startsWith(get.path() + "/");
            if ((same || below) && name.contains("cancel")) {
                others.put(one.name(), "CANCEL");
            } else if (same && one.method().equals("DELETE")) {
                others.put(one.name(), "DELETE");
            } else if (below && one.method().equals("GET") && name.matches(".*(content|download)")) {
                others.put(one.name(), "CONTENT");
            } else if (one.method().equals("GET") && get.path().equals(one.path() + "/{" + idName() + "}")) {
                others.put(one.name(), "LIST");
            }
        }
        return others;
    }

    private String idName() {
        Place id = get == null ? null : id(get);
        return id == null ? "" : id.name();
    }

    /** Returns in sentences what has to be decided before the provider can work. */
    List<String> open() {
        List<String> open = new ArrayList<>();
        if (get == null) {
            open.add("no operation asks for one generation: give the file of its page too");
        } else if (answer.first("state") == null) {
            open.add("nothing in the answer of " + name(get)
                    + " is called like a state: add a @Read(to = \"state\", …)");
        }
        if (answer.first("id") == null || accepted.first("id") == null) {
            open.add("nothing in an answer is called like an id: add a @Read(to = \"id\", …)");
        }
        if (sends.sent("PROMPT") == null) {
            open.add("nothing in the body of " + name(submit) + " is called like a prompt: add a @Send for it");
        }
        boolean video = Sample.hasLink(answer) || answer.first("fileId") != null;
        if (get != null && !video && !others().containsValue("CONTENT")) {
            open.add("nothing in the answer of " + name(get)
                    + " is called like a video: the core looks for its link under the usual names");
        }
        for (Operation one : get == null ? List.of(submit) : List.of(submit, get)) {
            for (Place place : one.parameters()) {
                boolean id = !one.equals(submit) && place.equals(id(one));
                if (place.required() && !id && !constants(one).containsKey(place.name())) {
                    open.add(name(one) + " needs the " + place.place() + " parameter \"" + place.name()
                            + "\": add a @Constant for it");
                }
            }
        }
        return open;
    }

    private static String name(Operation operation) {
        return operation.method() + " " + operation.path();
    }
}
