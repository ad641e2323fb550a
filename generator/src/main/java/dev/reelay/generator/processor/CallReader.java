package dev.reelay.generator.processor;

import dev.reelay.generator.model.HttpModel;
import dev.reelay.generator.model.JavaName;
import dev.reelay.generator.model.ProviderModel.CallModel;
import dev.reelay.generator.model.ProviderModel.Field;
import dev.reelay.generator.model.ProviderModel.SendModel;
import dev.reelay.generator.model.WirePath;
import dev.reelay.generator.model.WireRecord;
import dev.reelay.generator.model.WireType.ListOf;
import dev.reelay.generator.model.WireType.Ref;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads and checks which method each operation calls. */
final class CallReader {
    private static final Set<String> WITH_ID =
            Set.of("EXTEND", "GET", "CANCEL", "DELETE", "RESOLVE", "CONTENT", "VIDEO_URL");
    private static final Set<String> WITHOUT_ID = Set.of("SUBMIT", "GET_MANY", "LIST");
    private static final String OWN = "OWN";
    private static final Set<String> PAID = Set.of("SUBMIT", "EXTEND", OWN);
    private static final Set<String> BARE = Set.of("CANCEL", "DELETE", "CONTENT");
    private static final List<String> NEEDED = List.of("SUBMIT", "GET");
    private static final String LINK = "VIDEO_URL";
    private static final String STATE = "state";

    private final Elements elements;
    private final Records records;
    private final Map<JavaName, JavaName> answers;
    private final Diagnostics diagnostics;
    private final Set<JavaName> stateless = new HashSet<>();

    /** @param answers the mapping of each record that one describes */
    CallReader(Elements elements, Records records, Map<JavaName, JavaName> answers, Diagnostics diagnostics) {
        this.elements = elements;
        this.records = records;
        this.answers = answers;
        this.diagnostics = diagnostics;
    }

    List<CallModel> read(Declared provider, TypeElement api) {
        List<CallModel> found = new ArrayList<>();
        ApiMethods methods = new ApiMethods(api, elements, records, provider.text("keyHeader"), diagnostics);
        Set<String> declared = new HashSet<>();
        SharedSends shared = new SharedSends(provider, diagnostics);
        Set<String> complete = new HashSet<>();
        for (Declared call : provider.nested("calls")) {
            String operation = call.constant("operation");
            if (!WITH_ID.contains(operation) && !WITHOUT_ID.contains(operation) && !operation.equals(OWN)) {
                if (!operation.isEmpty()) {
                    diagnostics.error(call.place("operation"), Problem.NO_CALL, operation);
                }
                continue; // no such constant: the compiler has said so
            }
            declared.add(operation);
            if (complete.contains(operation)) {
                diagnostics.error(call.place("operation"), Problem.OPERATION_TWICE, operation);
                continue;
            }
            if (!operation.equals(OWN)
                    && call.constants("when").isEmpty()
                    && call.text("whenKept").isEmpty()) {
                complete.add(operation);
            }
            ExecutableElement method = methods.find(call);
            boolean takesId = operation.equals(OWN)
                    ? method != null && methods.hasPathParameter(method)
                    : WITH_ID.contains(operation);
            SendReader sends = new SendReader(new RequestFields(elements, operation, diagnostics), diagnostics);
            HttpModel http = method == null ? null : methods.http(call, method, takesId, sends);
            CallModel model = method == null || http == null ? null : call(call, operation, method, http, shared);
            if (model != null) {
                found.add(model);
            }
        }
        shared.reportUnused();
        found.forEach(call -> keeps(provider.nested("calls"), call, found));
        for (String needed : NEEDED) {
            if (!declared.contains(needed)) {
                diagnostics.error(provider.place("calls"), Problem.MISSING_OPERATION, needed, needed);
            }
        }
        return found;
    }

    private @Nullable CallModel call(
            Declared call, String operation, ExecutableElement method, HttpModel http, SharedSends shared) {
        if (operation.equals(OWN)) {
            return own(call, method, http);
        }
        PathResolver paths = new PathResolver(records, diagnostics);
        RequestFields fields = new RequestFields(elements, operation, diagnostics);
        String id = call.text("id");
        if (http.body() != null && id.isEmpty() && WITH_ID.contains(operation) && !PAID.contains(operation)) {
            diagnostics.error(call.place("method"), Problem.BODY_OF_ID, http.method(), operation);
            return null;
        }
        misplaced(call, operation, http);
        BodyReader reader = new BodyReader(fields, new SendReader(fields, diagnostics), paths, shared, diagnostics);
        WirePath parameters = http.body() == null ? null : reader.parameters(call, http.body());
        List<SendModel> sends = reader.read(call, operation, http.body(), http.parameters());
        TypeElement answer = ApiMethods.answer(method);
        Declared.Text result = call.texts("result").get(0);
        boolean link = operation.equals(LINK);
        if (link == result.value().isEmpty()) {
            diagnostics.error(
                    result.place(),
                    Problem.MISPLACED,
                    link
                            ? operation + " needs the path of the link in its answer: add result = \"…\""
                            : operation + " answers generations: remove result");
            return null;
        }
        List<Field> when = fields.all(call, "when");
        String keeps = call.text("keeps");
        String whenKept = call.text("whenKept");
        if (BARE.contains(operation)) {
            return new CallModel(operation, http, when, whenKept, keeps, sends, null, null, null, null);
        }
        if (link) {
            WireRecord record = records.load(answer);
            WirePath path = record == null ? null : paths.resolve(record, result);
            return path == null
                    ? null
                    : new CallModel(operation, http, when, whenKept, keeps, sends, null, null, path, record);
        }
        Declared.Text items = call.texts("items").get(0);
        if (!items.value().isEmpty()) {
            WireRecord page = operation.equals("LIST") ? records.load(answer) : null;
            WirePath path = page == null ? null : paths.resolve(page, items);
            JavaName mapped =
                    path != null && path.last().type() instanceof ListOf list && list.element() instanceof Ref of
                            ? answers.get(of.name())
                            : null;
            if (mapped == null) {
                if (page == null || path != null) {
                    diagnostics.error(
                            items.place(),
                            Problem.MISPLACED,
                            "items is the path of a list of generations in the answer of a LIST, and \"" + items.value()
                                    + "\" is none");
                }
                return null;
            }
            return new CallModel(operation, http, when, whenKept, keeps, sends, null, mapped, path, page);
        }
        JavaName decoder = decoder(call, operation, method, answer);
        if (decoder != null && operation.startsWith("GET") && !fillsState(decoder) && stateless.add(decoder)) {
            diagnostics.error(call.place("method"), Problem.MISSING_FIELD, STATE, STATE);
        }
        return decoder == null
                ? null
                : new CallModel(operation, http, when, whenKept, keeps, sends, parameters, decoder, null, null);
    }

    /** The body of a provider's own request is its caller's to fill. */
    private @Nullable CallModel own(Declared call, ExecutableElement method, HttpModel http) {
        JavaName decoder = decoder(call, OWN, method, ApiMethods.answer(method));
        if (http.body() == null) {
            diagnostics.error(call.place("method"), Problem.MISPLACED, OWN + " is for methods with a body");
            return null;
        }
        return decoder == null
                ? null
                : new CallModel(OWN, http, List.of(), "", call.text("keeps"), List.of(), null, decoder, null, null);
    }

    /** Reports what stands at a call that has no use for it. */
    private void misplaced(Declared call, String operation, HttpModel http) {
        if (!PAID.contains(operation) && !call.text("keeps").isEmpty()) {
            diagnostics.error(
                    call.place("keeps"),
                    Problem.MISPLACED,
                    operation + " accepts nothing that could keep: remove keeps");
        }
        if (operation.equals("SUBMIT") && !call.text("kept").isEmpty()) {
            diagnostics.error(
                    call.place("kept"), Problem.MISPLACED, operation + " is about no ref that keeps: remove kept");
        }
        if (!call.text("id").isEmpty() && (http.body() == null || !WITH_ID.contains(operation))) {
            diagnostics.error(
                    call.place("id"), Problem.MISPLACED, operation + " has no body that takes an id: remove id");
        }
    }

    /** What is kept must be kept by a submit. */
    private void keeps(List<Declared> declared, CallModel call, List<CallModel> all) {
        if (call.http().has(HttpModel.Known.KEPT)
                && all.stream().allMatch(other -> other.keeps().isEmpty())) {
            declared.stream()
                    .filter(one -> one.text("method").equals(call.http().method()))
                    .findFirst()
                    .ifPresent(one -> diagnostics.error(one.place("kept"), Problem.NOTHING_KEPT, one.text("kept")));
        }
    }

    /** Without a state a generation is waited for until the deadline; the answer to a submit needs none. */
    private boolean fillsState(JavaName mapping) {
        return Declared.on(elements.getTypeElement(mapping.toString()), Names.GENERATION_MAPPING, elements).stream()
                .flatMap(declared -> declared.nested("reads").stream())
                .anyMatch(read -> read.text("to").equals(STATE));
    }

    private @Nullable JavaName decoder(
            Declared call, String operation, ExecutableElement method, @Nullable TypeElement answer) {
        if (answer == null || answers.isEmpty()) {
            return null; // the compiler has said so, or there was no mapping at all
        }
        JavaName name = new RecordReader(elements, diagnostics).name(answer);
        JavaName own = answers.get(name);
        if (own != null) {
            return own;
        }
        WireRecord record = records.load(answer);
        if (record != null
                && record.oneOrMany()
                && record.properties().get(0).type() instanceof ListOf list
                && list.element() instanceof Ref ref
                && answers.get(ref.name()) != null) {
            return answers.get(ref.name());
        }
        diagnostics.error(
                call.place("method"),
                Problem.WRONG_ANSWER,
                method.getSimpleName(),
                answer.getSimpleName(),
                operation,
                answer.getSimpleName(),
                String.join(
                        ", ",
                        answers.keySet().stream().map(JavaName::simpleName).toList()));
        return null;
    }
}
