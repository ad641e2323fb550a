package dev.reelay.generator.processor;

import dev.reelay.generator.model.OperationModel;
import dev.reelay.generator.model.OperationModel.BodyModel;
import dev.reelay.generator.model.OperationModel.FieldSend;
import dev.reelay.generator.model.WirePath;
import dev.reelay.generator.model.WireRecord;
import dev.reelay.generator.model.WireType;
import dev.reelay.generator.model.WireType.ListOf;
import dev.reelay.generator.model.WireType.Scalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads and checks what goes into the body of each operation. */
final class BodyReader {
    private static final String IDS = "IDS";

    private final Elements elements;
    private final Records records;
    private final PathResolver paths;
    private final Diagnostics diagnostics;

    BodyReader(Elements elements, Records records, PathResolver paths, Diagnostics diagnostics) {
        this.elements = elements;
        this.records = records;
        this.paths = paths;
        this.diagnostics = diagnostics;
    }

    BodyModel read(Declared provider, Declared call, String operation, WireRecord body) {
        List<FieldSend> sends = new ArrayList<>();
        boolean mistaken = false;
        for (Declared send : of(provider, "sends", operation)) {
            FieldSend read = send(send, send.constant("field"), operation, body, null);
            mistaken |= read == null;
            add(read, send, operation, sends);
        }
        for (Declared send : of(provider, "sendConstants", operation)) {
            FieldSend read = send(send, send.constant("with"), operation, body, send.text("value"));
            mistaken |= read == null;
            add(read, send, operation, sends);
        }
        List<WirePath> sent = sends.stream().map(FieldSend::to).toList();
        List<WirePath> unsent = new ArrayList<>();
        for (Declared declared : of(provider, "unsent", operation)) {
            for (Declared.Text text : declared.texts("value")) {
                WirePath path = paths.resolve(body, text);
                if (path != null) {
                    unsent.add(path);
                }
            }
        }
        required(call, operation, body, sent, mistaken);
        for (WirePath left :
                new Settlement(records, paths.visited()).add(sent).add(unsent).unsettled(body)) {
            if (!left.last().requiredOnWrite()) {
                diagnostics.error(
                        call.place(), Problem.BODY_UNSETTLED, left, operation, operation, left, operation, left);
            }
        }
        return new BodyModel(body, List.copyOf(sends));
    }

    /** Reports what is declared for operations that have no body, or are not declared at all. */
    void checkOperations(Declared provider, Map<String, OperationModel> found, Set<String> declared) {
        for (String member : List.of("sends", "sendConstants", "unsent")) {
            for (Declared one : provider.nested(member)) {
                String operation = one.constant("operation");
                OperationModel model = found.get(operation);
                if (!declared.contains(operation) || (model != null && model.body() == null)) {
                    diagnostics.error(one.place("operation"), Problem.NO_BODY, operation);
                }
            }
        }
    }

    private void required(Declared call, String operation, WireRecord body, List<WirePath> sent, boolean mistaken) {
        Set<String> tops = new HashSet<>();
        sent.forEach(path -> tops.add(path.steps().get(0).jsonName()));
        body.properties().stream()
                .filter(property -> property.requiredOnWrite() && !tops.contains(property.jsonName()))
                // A mistaken declaration may well be the one that was meant for it: one message is enough.
                .filter(property -> !mistaken)
                .forEach(property -> diagnostics.error(
                        call.place(),
                        Problem.REQUIRED_UNSENT,
                        property.jsonName(),
                        operation,
                        operation,
                        property.jsonName()));
    }

    private void add(@Nullable FieldSend read, Declared send, String operation, List<FieldSend> sends) {
        if (read == null) {
            return;
        }
        if (sends.stream().anyMatch(other -> other.to().equals(read.to()))) {
            diagnostics.error(send.place("to"), Problem.SENT_TWICE, read.to(), operation);
            return;
        }
        sends.add(read);
    }

    private @Nullable FieldSend send(
            Declared send, String field, String operation, WireRecord body, @Nullable String constant) {
        WirePath to = paths.resolve(body, send.texts("to").get(0));
        WireType type = constant != null ? Scalar.TEXT : typeOf(send, field, operation);
        if (to == null || type == null) {
            return null;
        }
        if (to.last().type() != Scalar.ANY && !to.last().type().equals(type)) {
            diagnostics.error(
                    send.place("to"), Problem.WRONG_TYPE, to, describe(to.last().type()), field, describe(type));
            return null;
        }
        return new FieldSend(field, accessor(field), constant, type == Scalar.TEXT, to);
    }

    /** Returns the type on the wire of a request field, or {@code null} after reporting that there is no such field. */
    private @Nullable WireType typeOf(Declared send, String field, String operation) {
        if (operation.equals("GET_MANY")) {
            if (field.equals(IDS)) {
                return new ListOf(Scalar.TEXT);
            }
            diagnostics.error(send.place(), Problem.FIELD_NOT_IN_REQUEST, operation, field);
            return null;
        }
        TypeElement request =
                elements.getTypeElement(operation.equals("EXTEND") ? Names.EXTEND_REQUEST : Names.SUBMIT_REQUEST);
        for (ExecutableElement method : ElementFilter.methodsIn(request.getEnclosedElements())) {
            if (method.getSimpleName().contentEquals(accessor(field))
                    && method.getParameters().isEmpty()) {
                return method.getReturnType().toString().endsWith("Boolean") ? Scalar.FLAG : Scalar.TEXT;
            }
        }
        diagnostics.error(send.place(), Problem.FIELD_NOT_IN_REQUEST, request.getSimpleName(), field);
        return null;
    }

    private List<Declared> of(Declared provider, String member, String operation) {
        return provider.nested(member).stream()
                .filter(declared -> declared.constant("operation").equals(operation))
                .toList();
    }

    /** {@code ASPECT_RATIO} is {@code aspectRatio()}. */
    private static String accessor(String field) {
        StringBuilder name = new StringBuilder();
        for (String word : field.toLowerCase(Locale.ROOT).split("_", -1)) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }

    private static String describe(WireType type) {
        if (type instanceof Scalar scalar) {
            return scalar.name();
        }
        return type instanceof ListOf ? "a list" : "an object";
    }
}
