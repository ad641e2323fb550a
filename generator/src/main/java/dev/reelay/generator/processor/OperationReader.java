package dev.reelay.generator.processor;

import static dev.reelay.generator.processor.ApiMethods.BODY;
import static dev.reelay.generator.processor.ApiMethods.ID;

import dev.reelay.generator.model.OperationModel;
import dev.reelay.generator.model.OperationModel.BodyModel;
import dev.reelay.generator.model.WirePath;
import dev.reelay.generator.model.WireRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads and checks which method each operation calls. */
final class OperationReader {
    private static final Map<String, List<String>> PARAMETERS = Map.of(
            "SUBMIT", List.of(BODY),
            "EXTEND", List.of(ID, BODY),
            "GET", List.of(ID),
            "GET_MANY", List.of(BODY),
            "VIDEO_URL", List.of(ID));
    private static final List<String> NEEDED = List.of("SUBMIT", "GET");
    private static final String LINK = "VIDEO_URL";

    private final Elements elements;
    private final Records records;
    private final PathResolver paths;
    private final BodyReader bodies;
    private final Diagnostics diagnostics;

    OperationReader(Elements elements, Records records, PathResolver paths, Diagnostics diagnostics) {
        this.elements = elements;
        this.records = records;
        this.paths = paths;
        this.bodies = new BodyReader(elements, records, paths, diagnostics);
        this.diagnostics = diagnostics;
    }

    List<OperationModel> read(Declared provider, TypeElement api) {
        Map<String, OperationModel> found = new LinkedHashMap<>();
        ApiMethods methods = new ApiMethods(api, elements, diagnostics);
        Set<String> declared = new TreeSet<>();
        for (Declared call : provider.nested("calls")) {
            String operation = call.constant("operation");
            if (!PARAMETERS.containsKey(operation)) {
                continue; // no such constant: the compiler has said so
            }
            if (!declared.add(operation)) {
                diagnostics.error(call.place("operation"), Problem.OPERATION_TWICE, operation);
                continue;
            }
            ExecutableElement method = methods.find(call);
            if (method == null) {
                continue;
            }
            OperationModel model = operation(provider, call, operation, method, methods.parameters(method));
            if (model != null) {
                found.put(operation, model);
            }
        }
        for (String needed : NEEDED) {
            if (!declared.contains(needed)) {
                diagnostics.error(provider.place("calls"), Problem.MISSING_OPERATION, needed, needed);
            }
        }
        bodies.checkOperations(provider, found, declared);
        return new ArrayList<>(found.values());
    }

    private @Nullable OperationModel operation(
            Declared provider, Declared call, String operation, ExecutableElement method, List<String> has) {
        List<String> needs = PARAMETERS.getOrDefault(operation, List.of());
        WireRecord answer = records.load(ApiMethods.answer(method));
        if (!has.equals(needs)) {
            diagnostics.error(
                    call.place("method"),
                    Problem.WRONG_PARAMETERS,
                    method.getSimpleName(),
                    String.join(", ", has),
                    operation,
                    String.join(" and ", needs));
            return null;
        }
        if (answer == null) {
            return null; // its own error is reported with its adapter
        }
        BodyModel body = null;
        if (needs.contains(BODY)) {
            VariableElement parameter =
                    method.getParameters().get(method.getParameters().size() - 1);
            WireRecord record = records.load(ApiMethods.element(parameter.asType()));
            if (record == null) {
                return null;
            }
            body = bodies.read(provider, call, operation, record);
        }
        return new OperationModel(
                operation,
                method.getSimpleName().toString(),
                needs.contains(ID),
                answer,
                body,
                result(call, operation, answer));
    }

    private @Nullable WirePath result(Declared call, String operation, WireRecord answer) {
        boolean link = operation.equals(LINK);
        Declared.Text text = call.texts("result").get(0);
        if (link == text.value().isEmpty()) {
            diagnostics.error(
                    text.place(),
                    Problem.RESULT,
                    link
                            ? operation + " needs the path of the link in its answer: add result = \"…\""
                            : operation + " answers generations: remove result");
            return null;
        }
        return link ? paths.resolve(answer, text) : null;
    }
}
