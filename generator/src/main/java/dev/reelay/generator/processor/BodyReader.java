package dev.reelay.generator.processor;

import dev.reelay.generator.model.HttpModel.Parameter;
import dev.reelay.generator.model.ProviderModel.Fixed;
import dev.reelay.generator.model.ProviderModel.Ids;
import dev.reelay.generator.model.ProviderModel.Said;
import dev.reelay.generator.model.ProviderModel.SendModel;
import dev.reelay.generator.model.WirePath;
import dev.reelay.generator.model.WireRecord;
import dev.reelay.generator.model.WireType;
import dev.reelay.generator.model.WireType.ListOf;
import dev.reelay.generator.model.WireType.Scalar;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and checks what goes into the body of a call. */
final class BodyReader {
    private static final String MANY = "GET_MANY";

    private final RequestFields fields;
    private final SendReader sends;
    private final PathResolver paths;
    private final SharedSends shared;
    private final Diagnostics diagnostics;

    BodyReader(
            RequestFields fields, SendReader sends, PathResolver paths, SharedSends shared, Diagnostics diagnostics) {
        this.shared = shared;
        this.fields = fields;
        this.sends = sends;
        this.paths = paths;
        this.diagnostics = diagnostics;
    }

    /** @param parameters of the query and headers, which request fields and constants fill too */
    List<SendModel> read(Declared call, String operation, @Nullable WireRecord body, List<Parameter> parameters) {
        List<SendModel> found = new ArrayList<>();
        boolean mistaken = false;
        Declared.Text ids = call.texts("ids").get(0);
        if (!operation.equals(MANY) && !ids.value().isEmpty()) {
            diagnostics.error(ids.place(), Problem.MISPLACED, operation + " takes no ids: remove ids");
        }
        List<String> names = parameters.stream().map(Parameter::name).toList();
        if (body == null) {
            noBody(call, operation, names);
            return found;
        }
        for (Declared send : call.nested("sends")) {
            if (names.contains(send.text("to"))) {
                continue; // goes with the request's head
            }
            SendModel read = send(send, body);
            mistaken |= read == null;
            add(read, send, operation, found);
        }
        for (Declared send : shared.of(call, fields, body)) {
            SendModel read = send(send, body);
            mistaken |= read == null;
            if (read != null) {
                found.add(read);
            }
        }
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
                add(read, constant, operation, found);
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
                found.add(new SendModel(Ids.MANY, path));
            }
        }
        mistaken |= !id(call, body, found);
        found.forEach(send -> paths.settle(send.to()));
        List<Declared.Text> nothing = new ArrayList<>(call.texts("unsent"));
        nothing.addAll(shared.unsent(body, found));
        for (Declared.Text unsent : nothing) {
            WirePath path = paths.resolve(body, unsent);
            if (path != null) {
                paths.settle(path);
            }
        }
        if (!mistaken) { // a mistaken declaration may well be the one that was meant for what is missing
            missing(call, operation, body);
        }
        return found;
    }

    /** Finds the place of the id, where it is in the body; tells whether all is well with it. */
    private boolean id(Declared call, WireRecord body, List<SendModel> found) {
        Declared.Text id = call.texts("id").get(0);
        if (id.value().isEmpty()) {
            return true;
        }
        WirePath path = paths.written(body, id);
        if (path != null && path.last().type() != Scalar.TEXT && path.last().type() != Scalar.ANY) {
            diagnostics.error(
                    id.place(),
                    Problem.WRONG_TYPE,
                    path,
                    Kinds.describe(path.last().type()),
                    "id",
                    "a text");
            return false;
        }
        if (path != null) {
            found.add(new SendModel(Ids.ONE, path));
        }
        return path != null;
    }

    /** Returns the object that takes the request's own parameters; {@code null} for the body itself. */
    @Nullable
    WirePath parameters(Declared call, WireRecord body) {
        Declared.Text to = call.texts("parameters").get(0);
        WirePath path = to.value().isEmpty() ? null : paths.written(body, to);
        if (path != null
                && (path.steps().size() > 1 || !PathResolver.isOpen(path.last().type()))) {
            diagnostics.error(
                    to.place(),
                    Problem.NO_PLACE_FOR_PARAMETERS,
                    path,
                    Kinds.describe(path.last().type()));
            return null;
        }
        if (path != null) {
            paths.settle(path);
        }
        return path;
    }

    private void noBody(Declared call, String operation, List<String> parameters) {
        for (Declared send : call.nested("sends")) {
            if (!parameters.contains(send.text("to"))) {
                diagnostics.error(send.place(), Problem.NO_BODY, operation);
            }
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
        WirePath to = paths.written(body, send.texts("to").get(0));
        if (to == null) {
            return null;
        }
        boolean each = to.steps().stream().anyMatch(WirePath::isEach);
        if (each && !send.constant("field").equals(SendReader.REFERENCES)) {
            diagnostics.error(
                    send.place("to"),
                    Problem.MISPLACED,
                    "\"" + to + "\" is made for each of REFERENCES: give the element of " + send.constant("field")
                            + " a number, as in [0]");
            return null;
        }
        Said said = sends.read(send, to.toString(), to.last().type(), each);
        return said == null ? null : new SendModel(said, to);
    }

    private @Nullable SendModel constant(Declared declared, WireRecord body) {
        WirePath to = paths.written(body, declared.texts("to").get(0));
        if (to == null) {
            return null;
        }
        String value = declared.text("value");
        WireType type = to.last().type();
        if (!(type instanceof Scalar scalar && SendReader.fits(scalar, value))) {
            diagnostics.error(declared.place("value"), Problem.WRONG_CONSTANT, value, to, Kinds.describe(type));
            return null;
        }
        return new SendModel(new Fixed(value, fields.all(declared, "with")), to);
    }
}
