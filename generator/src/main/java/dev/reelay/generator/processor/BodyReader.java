package dev.reelay.generator.processor;

import dev.reelay.generator.model.HttpModel.Parameter;
import dev.reelay.generator.model.ProviderModel.SendModel;
import dev.reelay.generator.model.WirePath;
import dev.reelay.generator.model.WireRecord;
import dev.reelay.generator.model.WireType;
import dev.reelay.generator.model.WireType.ListOf;
import dev.reelay.generator.model.WireType.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    private final RequestFields fields;
    private final PathResolver paths;
    private final Diagnostics diagnostics;

    BodyReader(RequestFields fields, PathResolver paths, Diagnostics diagnostics) {
        this.fields = fields;
        this.paths = paths;
        this.diagnostics = diagnostics;
    }

    /** @param parameters of the query and headers, which constants fill too */
    List<SendModel> read(Declared call, String operation, @Nullable WireRecord body, List<Parameter> parameters) {
        List<SendModel> sends = new ArrayList<>();
        boolean mistaken = false;
        Declared.Text ids = call.texts("ids").get(0);
        if (!operation.equals(MANY) && !ids.value().isEmpty()) {
            diagnostics.error(ids.place(), Problem.MISPLACED, operation + " takes no ids: remove ids");
        }
        if (body == null) {
            noBody(call, operation, parameters.stream().map(Parameter::name).toList());
            return sends;
        }
        for (Declared send : call.nested("sends")) {
            SendModel read = send(send, body);
            mistaken |= read == null;
            add(read, send, operation, sends);
        }
        List<String> names = parameters.stream().map(Parameter::name).toList();
        for (Declared constant : call.nested("constants")) {
            String to = constant.text("to");
            if (names.contains(to)) {
                continue; // goes with the request's head
            }
            if (ApiMethods.isMisspelt(to, names, body)) {
                noParameter(call, constant, names);
            } else {
                SendModel read = constant(constant, body);
                mistaken |= read == null;
                add(read, constant, operation, sends);
            }
        }
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
            missing(call, operation, body);
        }
        return sends;
    }

    private void noBody(Declared call, String operation, List<String> parameters) {
        for (Declared send : call.nested("sends")) {
            diagnostics.error(send.place(), Problem.NO_BODY, operation);
        }
        for (Declared.Text unsent : call.texts("unsent")) {
            diagnostics.error(unsent.place(), Problem.NO_BODY, operation);
        }
        for (Declared constant : call.nested("constants")) {
            if (!parameters.contains(constant.text("to"))) {
                noParameter(call, constant, parameters);
            }
        }
    }

    private void noParameter(Declared call, Declared constant, List<String> parameters) {
        String to = constant.text("to");
        diagnostics.error(
                constant.place("to"), Problem.NO_PARAMETER, call.text("method"), to, DidYouMean.of(to, parameters));
    }

    private void missing(Declared call, String operation, WireRecord body) {
        for (WirePath left : paths.unsettled(body)) {
            boolean required = left.last().requiredOnWrite() && left.steps().size() == 1;
            boolean many = operation.equals(MANY) && call.text("ids").isEmpty();
            diagnostics.error(
                    call.place("method"),
                    many ? Problem.MISSING_IDS : required ? Problem.REQUIRED_UNSENT : Problem.BODY_UNSETTLED,
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

    private @Nullable SendModel send(Declared send, WireRecord body) {
        String constant = send.constant("field");
        WirePath to = paths.resolve(body, send.texts("to").get(0));
        String type = fields.typeOf(send.place("field"), constant);
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
        return new SendModel(
                RequestFields.field(constant), conversion.isEmpty() ? null : conversion, null, List.of(), to);
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
        if (!(type instanceof Scalar scalar && fits(scalar, value))) {
            diagnostics.error(declared.place("value"), Problem.WRONG_CONSTANT, value, to, Kinds.describe(type));
            return null;
        }
        return new SendModel(null, null, value, fields.all(declared, "with"), to);
    }

    private static boolean fits(Scalar type, String value) {
        return switch (type) {
            case TEXT, ANY -> true;
            case INTEGER -> value.matches("-?(0|[1-9]\\d{0,8})");
            case LONG -> value.matches("-?(0|[1-9]\\d{0,17})");
            case DECIMAL -> value.matches("-?\\d{1,15}(\\.\\d{1,15})?");
            case FLAG -> value.equals("true") || value.equals("false");
        };
    }
}
