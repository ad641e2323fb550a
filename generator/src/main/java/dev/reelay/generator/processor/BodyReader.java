package dev.reelay.generator.processor;

import dev.reelay.generator.model.HttpModel.Parameter;
import dev.reelay.generator.model.ProviderModel.Field;
import dev.reelay.generator.model.ProviderModel.SendModel;
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

/** Reads and checks what goes into the body of a call. */
final class BodyReader {
    private static final String MANY = "GET_MANY";
    private static final Map<Scalar, String> SECONDS = Map.of(
            Scalar.TEXT,
            "text",
            Scalar.INTEGER,
            "intSeconds",
            Scalar.LONG,
            "seconds",
            Scalar.DECIMAL,
            "decimalSeconds");

    private final Elements elements;
    private final PathResolver paths;
    private final Diagnostics diagnostics;

    BodyReader(Elements elements, PathResolver paths, Diagnostics diagnostics) {
        this.elements = elements;
        this.paths = paths;
        this.diagnostics = diagnostics;
    }

    /** @param parameters of the query and headers, which constants fill too */
    List<SendModel> read(Declared call, String operation, @Nullable WireRecord body, List<Parameter> parameters) {
        List<SendModel> sends = new ArrayList<>();
        boolean mistaken = false;
        if (body == null) {
            for (Declared send : call.nested("sends")) {
                diagnostics.error(send.place(), Problem.NO_BODY, operation);
            }
            return sends;
        }
        for (Declared send : call.nested("sends")) {
            SendModel read = send(send, operation, body);
            mistaken |= read == null;
            add(read, send, operation, sends);
        }
        for (Declared constant : call.nested("constants")) {
            String to = constant.text("to");
            if (parameters.stream().noneMatch(parameter -> parameter.name().equals(to))) {
                SendModel read = constant(constant, body);
                mistaken |= read == null;
                add(read, constant, operation, sends);
            }
        }
        Declared.Text ids = call.texts("ids").get(0);
        if (operation.equals(MANY) && !ids.value().isEmpty()) {
            WirePath path = paths.resolve(body, ids);
            mistaken |= path == null;
            if (path != null && !path.last().type().equals(new ListOf(Scalar.TEXT))) {
                diagnostics.error(
                        ids.place(),
                        Problem.WRONG_TYPE,
                        path,
                        Kinds.describe(path.last().type()),
                        "ids",
                        "a list of texts");
            } else if (path != null) {
                sends.add(new SendModel(null, null, null, List.of(), path));
            }
        }
        sends.forEach(send -> paths.settle(send.to()));
        for (Declared.Text unsent : call.texts("unsent")) {
            WirePath path = paths.resolve(body, unsent);
            if (path != null) {
                paths.settle(path);
            }
        }
        if (!mistaken) { // a mistaken declaration may well be the one that was meant for what is missing
            missing(call, operation, body, sends);
        }
        return sends;
    }

    private void missing(Declared call, String operation, WireRecord body, List<SendModel> sends) {
        Set<String> filled = new HashSet<>();
        sends.forEach(send -> filled.add(send.to().steps().get(0).jsonName()));
        for (WirePath left : paths.unsettled(body)) {
            boolean required = left.last().requiredOnWrite() && left.steps().size() == 1;
            diagnostics.error(
                    call.place("method"),
                    required ? Problem.REQUIRED_UNSENT : Problem.BODY_UNSETTLED,
                    left,
                    operation,
                    left,
                    left);
        }
    }

    private void add(@Nullable SendModel read, Declared send, String operation, List<SendModel> sends) {
        if (read == null) {
            return;
        }
        if (sends.stream().anyMatch(other -> other.to().equals(read.to()))) {
            diagnostics.error(send.place("to"), Problem.SENT_TWICE, read.to(), operation);
            return;
        }
        sends.add(read);
    }

    private @Nullable SendModel send(Declared send, String operation, WireRecord body) {
        String constant = send.constant("field");
        WirePath to = paths.resolve(body, send.texts("to").get(0));
        String type = typeOf(send, constant, operation);
        if (to == null || type == null) {
            return null;
        }
        String form = send.constant("as");
        String conversion = conversion(type, form, to.last().type());
        if (conversion == null) {
            diagnostics.error(
                    send.place("to"),
                    Problem.WRONG_TYPE,
                    to,
                    Kinds.describe(to.last().type()),
                    constant,
                    written(type, form));
            return null;
        }
        return new SendModel(field(constant), conversion.isEmpty() ? null : conversion, null, List.of(), to);
    }

    /** Returns how a field of a type is written into a property; empty for as it is, and {@code null} where it cannot. */
    private static @Nullable String conversion(String type, String form, WireType property) {
        boolean any = property == Scalar.ANY;
        boolean text = any || property == Scalar.TEXT;
        return switch (type) {
            case "Duration" -> {
                if (form.equals("SECONDS_TEXT")) {
                    yield text ? "secondsText" : null;
                }
                yield property instanceof Scalar scalar ? SECONDS.getOrDefault(scalar, any ? "text" : null) : null;
            }
            case "ImageInput" -> text ? (form.equals("BASE64") ? "base64" : "text") : null;
            case "Boolean" -> any || property == Scalar.FLAG ? "" : null;
            default -> text ? "" : null;
        };
    }

    private static String written(String type, String form) {
        return switch (type) {
            case "Duration" -> form.equals("SECONDS_TEXT") ? "a text" : "a text or a number";
            case "Boolean" -> "a flag";
            default -> "a text";
        };
    }

    private @Nullable SendModel constant(Declared declared, WireRecord body) {
        WirePath to = paths.resolve(body, declared.texts("to").get(0));
        if (to == null) {
            return null;
        }
        String value = declared.text("value");
        WireType type = to.last().type();
        String source = type instanceof Scalar scalar ? source(scalar, value) : null;
        if (source == null) {
            diagnostics.error(declared.place("value"), Problem.WRONG_CONSTANT, value, to, Kinds.describe(type));
            return null;
        }
        return new SendModel(
                null,
                null,
                source,
                declared.constants("with").stream().map(this::field).toList(),
                to);
    }

    private static @Nullable String source(Scalar type, String value) {
        return switch (type) {
            case TEXT, ANY -> "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
            case INTEGER -> value.matches("-?\\d{1,9}") ? value : null;
            case LONG -> value.matches("-?\\d{1,18}") ? value + "L" : null;
            case DECIMAL -> value.matches("-?\\d{1,15}(\\.\\d{1,15})?") ? value + "D" : null;
            case FLAG -> value.equals("true") || value.equals("false") ? value : null;
        };
    }

    /** Returns the simple name of a request field's type, or {@code null} after reporting that there is no such field. */
    private @Nullable String typeOf(Declared send, String field, String operation) {
        if (field.isEmpty()) {
            return null; // no such constant: the compiler has said so
        }
        TypeElement request =
                elements.getTypeElement(operation.equals("EXTEND") ? Names.EXTEND_REQUEST : Names.SUBMIT_REQUEST);
        for (ExecutableElement method : ElementFilter.methodsIn(request.getEnclosedElements())) {
            if (method.getSimpleName().contentEquals(accessor(field))
                    && method.getParameters().isEmpty()) {
                String type = method.getReturnType().toString();
                return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf(' ')) + 1);
            }
        }
        diagnostics.error(send.place("field"), Problem.FIELD_NOT_IN_REQUEST, request.getSimpleName(), field);
        return null;
    }

    Field field(String constant) {
        return new Field(constant, accessor(constant));
    }

    /** {@code ASPECT_RATIO} is {@code aspectRatio()}. */
    private static String accessor(String field) {
        StringBuilder name = new StringBuilder();
        for (String word : field.toLowerCase(Locale.ROOT).split("_", -1)) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}
