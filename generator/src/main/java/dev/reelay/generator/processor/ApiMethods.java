package dev.reelay.generator.processor;

import dev.reelay.generator.model.HttpModel;
import dev.reelay.generator.model.HttpModel.Constant;
import dev.reelay.generator.model.HttpModel.Filler;
import dev.reelay.generator.model.HttpModel.Parameter;
import dev.reelay.generator.model.HttpModel.PathPart;
import dev.reelay.generator.model.ProviderModel.Said;
import dev.reelay.generator.model.WireRecord;
import dev.reelay.generator.model.WireType.Scalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The methods of the generated HTTP interface: the specification's operations. */
final class ApiMethods {
    private static final List<String> VERBS = List.of("GET", "POST", "PUT", "DELETE", "PATCH");
    private static final Map<String, HttpModel.Place> PLACES =
            Map.of("Path", HttpModel.Place.PATH, "Query", HttpModel.Place.QUERY, "Header", HttpModel.Place.HEADER);

    private final TypeElement api;
    private final Elements elements;
    private final Records records;
    private final String keyHeader;
    private final Diagnostics diagnostics;
    private final Map<String, ExecutableElement> methods = new TreeMap<>();

    /** Reads an interface; {@code keyHeader} is the header that the client fills with its key, or empty. */
    ApiMethods(TypeElement api, Elements elements, Records records, String keyHeader, Diagnostics diagnostics) {
        this.api = api;
        this.elements = elements;
        this.records = records;
        this.keyHeader = keyHeader;
        this.diagnostics = diagnostics;
        for (ExecutableElement method : ElementFilter.methodsIn(api.getEnclosedElements())) {
            methods.put(method.getSimpleName().toString(), method);
        }
    }

    /** Returns the method that a declaration names, or {@code null} after reporting that there is none. */
    @Nullable
    ExecutableElement find(Declared declared) {
        String name = declared.text("method");
        ExecutableElement method = methods.get(name);
        if (method == null) {
            diagnostics.error(
                    declared.place("method"),
                    Problem.UNKNOWN_OPERATION,
                    name,
                    api.getSimpleName(),
                    DidYouMean.of(name, methods.keySet()));
        }
        return method;
    }

    /**
     * Returns how a method goes over the wire, or {@code null} after reporting why it cannot be
     * called; other reports leave it useful for finding more.
     *
     * @param call where it is declared, with what fills its parameters
     * @param takesId whether one parameter of the path or query is the generation's id
     * @param sends reads the request fields that fill parameters; {@code null} where there are none
     */
    @Nullable
    HttpModel http(Declared call, ExecutableElement method, boolean takesId, @Nullable SendReader sends) {
        String verb = "";
        String path = "";
        for (String one : VERBS) {
            for (Declared declared : Declared.on(method, Names.RETROFIT + one, elements)) {
                verb = one;
                path = declared.text("value");
            }
        }
        WireRecord body = null;
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        Map<String, Filler> fillers = fillers(call, sends, method);
        Set<String> optional = new HashSet<>();
        for (VariableElement parameter : method.getParameters()) {
            if (!Declared.on(parameter, Names.RETROFIT + "Body", elements).isEmpty()) {
                body = records.load(element(parameter.asType()));
                if (body == null) {
                    diagnostics.error(call.place("method"), Problem.NO_BODY_RECORD, method, parameter.asType());
                    return null;
                }
                continue;
            }
            PLACES.forEach((annotation, place) -> {
                for (Declared declared : Declared.on(parameter, Names.RETROFIT + annotation, elements)) {
                    String name = declared.text("value");
                    parameters.put(name, new Parameter(place, name, fillers.getOrDefault(name, Open.NOTHING)));
                    if (isNullable(parameter)
                            || (place == HttpModel.Place.HEADER && name.equalsIgnoreCase(keyHeader))) {
                        optional.add(name);
                    }
                }
            });
        }
        String name = method.getSimpleName().toString();
        if (verb.isEmpty()) {
            diagnostics.error(call.place("method"), Problem.NO_VERB, name);
            return null;
        }
        boolean inBody = body != null && call.has("id") && (!call.text("id").isEmpty() || isByVideo(call));
        fill(call, name, takesId && !inBody, parameters, optional, body);
        return new HttpModel(name, verb, parts(path), List.copyOf(parameters.values()), body, file(call));
    }

    /** Tells whether a part of a method's path is a parameter. */
    boolean hasPathParameter(ExecutableElement method) {
        return method.getParameters().stream()
                .anyMatch(parameter -> !Declared.on(parameter, Names.RETROFIT + "Path", elements)
                        .isEmpty());
    }

    /** Finds the parameter for the id, leaves out those that nothing has to fill, and reports the others. */
    private void fill(
            Declared call,
            String method,
            boolean takesId,
            Map<String, Parameter> parameters,
            Set<String> optional,
            @Nullable WireRecord body) {
        List<Parameter> open = parameters.values().stream()
                .filter(parameter -> parameter.filler() == Open.NOTHING)
                .toList();
        Parameter id = takesId ? id(open, optional) : null;
        if (id != null) {
            parameters.put(id.name(), new Parameter(id.place(), id.name(), HttpModel.Known.ID));
        } else if (takesId) {
            diagnostics.error(call.place("method"), Problem.NO_ID, method, call.constant("operation"));
        }
        for (Parameter parameter : open) {
            if (parameter.equals(id)) {
                continue;
            }
            boolean misspelt = isLost(call, parameters)
                    || targets(call).stream()
                            .anyMatch(to ->
                                    !parameters.containsKey(to) && isMisspelt(to, List.of(parameter.name()), body));
            if (optional.contains(parameter.name())) {
                parameters.remove(parameter.name());
            } else if (!misspelt) {
                diagnostics.error(
                        call.place("method"),
                        Problem.UNFILLED_PARAMETER,
                        method,
                        parameter.place().name().toLowerCase(Locale.ROOT),
                        parameter.name(),
                        parameter.name());
            }
        }
    }

    /** Tells whether a call is about a video of a generation, by the video's own id. */
    private static boolean isByVideo(Declared call) {
        return call.nested("sends").stream()
                .anyMatch(send -> send.constant("field").equals("VIDEO_ID"));
    }

    /** Tells whether a declaration names a parameter for what is kept that is none, and so meant one of those. */
    private static boolean isLost(Declared call, Map<String, Parameter> parameters) {
        return call.has("kept") && !call.text("kept").isEmpty() && !parameters.containsKey(call.text("kept"));
    }

    /** Tells whether a constant's target is meant for one of some parameters, and reported itself. */
    static boolean isMisspelt(String to, List<String> parameters, @Nullable WireRecord body) {
        boolean inBody = body != null && body.property(to.split("\\.", -1)[0]) != null;
        return !inBody && DidYouMean.probable(to, List.of(), parameters).isPresent();
    }

    /** A parameter of the path is the id before one of the query, and one whose name says so before others. */
    private static @Nullable Parameter id(List<Parameter> open, Set<String> optional) {
        List<Parameter> query = open.stream()
                .filter(parameter -> parameter.place() == HttpModel.Place.QUERY)
                .toList();
        return Stream.of(
                        open.stream().filter(parameter -> parameter.place() == HttpModel.Place.PATH),
                        query.stream()
                                .filter(parameter -> parameter
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .endsWith("id")),
                        query.stream().filter(parameter -> !optional.contains(parameter.name())))
                .flatMap(candidates -> candidates)
                .findFirst()
                .orElse(null);
    }

    /** The annotation is one of the type, and counts there alone. */
    private static boolean isNullable(VariableElement parameter) {
        return parameter.asType().getAnnotationMirrors().stream()
                .anyMatch(mirror -> mirror.getAnnotationType().toString().equals(Names.NULLABLE));
    }

    /** What a parameter has before it is known what fills it. */
    private enum Open implements Filler {
        NOTHING
    }

    private static List<String> targets(Declared call) {
        return call.has("constants")
                ? Stream.concat(call.nested("constants").stream(), call.nested("sends").stream())
                        .map(declared -> declared.text("to"))
                        .toList()
                : List.of();
    }

    /** Returns what the declaration says that fills parameters, by their names; some of the names are none. */
    private Map<String, Filler> fillers(Declared call, @Nullable SendReader sends, ExecutableElement method) {
        Map<String, Filler> fillers = new LinkedHashMap<>();
        if (sends == null) {
            return fillers;
        }
        call.nested("constants").forEach(one -> fillers.put(one.text("to"), new Constant(one.text("value"))));
        Set<String> names = names(method);
        for (Declared send : call.nested("sends")) {
            String to = send.text("to");
            Said said = names.contains(to) ? sends.read(send, to, Scalar.ANY, false) : null;
            if (said != null) {
                fillers.put(to, said);
            }
        }
        Declared paging = call.nested("paging").get(0);
        known(call, "kept", HttpModel.Known.KEPT, names, fillers);
        known(paging, "page", HttpModel.Known.PAGE, names, fillers);
        known(paging, "offset", HttpModel.Known.OFFSET, names, fillers);
        known(paging, "after", HttpModel.Known.AFTER, names, fillers);
        known(paging, "size", HttpModel.Known.SIZE, names, fillers);
        return fillers;
    }

    private void known(
            Declared declared, String member, Filler filler, Set<String> names, Map<String, Filler> fillers) {
        Declared.Text name = declared.texts(member).get(0);
        if (name.value().isEmpty()) {
            return;
        }
        if (!names.contains(name.value())) {
            diagnostics.error(
                    name.place(),
                    Problem.NO_PARAMETER,
                    declared.has("method") ? declared.text("method") : "the method",
                    name.value(),
                    DidYouMean.of(name.value(), names));
        }
        fillers.put(name.value(), filler);
    }

    /** Returns the names of a method's parameters on the wire. */
    private Set<String> names(ExecutableElement method) {
        Set<String> names = new LinkedHashSet<>();
        for (VariableElement parameter : method.getParameters()) {
            for (String annotation : PLACES.keySet()) {
                Declared.on(parameter, Names.RETROFIT + annotation, elements)
                        .forEach(declared -> names.add(declared.text("value")));
            }
        }
        return names;
    }

    private static @Nullable String file(Declared call) {
        return call.has("sends")
                ? call.nested("sends").stream()
                        .filter(send -> send.constant("as").equals("FILE"))
                        .map(send -> send.text("to"))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static List<PathPart> parts(String path) {
        List<PathPart> parts = new ArrayList<>();
        StringBuilder fixed = new StringBuilder();
        for (String segment : path.split("/", -1)) {
            if (segment.startsWith("{") && segment.endsWith("}")) {
                add(parts, fixed);
                parts.add(new PathPart(segment.substring(1, segment.length() - 1), true));
            } else {
                fixed.append(fixed.isEmpty() ? "" : "/").append(segment);
            }
        }
        add(parts, fixed);
        return parts;
    }

    private static void add(List<PathPart> parts, StringBuilder fixed) {
        if (!fixed.isEmpty()) {
            parts.add(new PathPart(fixed.toString(), false));
            fixed.setLength(0);
        }
    }

    /** Returns the relays that alone document a method; empty where all do. */
    List<String> relays(ExecutableElement method) {
        return Declared.on(method, Names.SERVER, elements).stream()
                .map(server -> server.text("name"))
                .toList();
    }

    /** Returns {@code T} of a method that returns {@code Call<T>}. */
    static @Nullable TypeElement answer(ExecutableElement method) {
        TypeMirror type = answerType(method);
        TypeElement element = element(type);
        boolean list = element != null && element.getQualifiedName().contentEquals("java.util.List");
        return list && type instanceof DeclaredType declared
                ? element(declared.getTypeArguments().get(0))
                : element;
    }

    private static TypeMirror answerType(ExecutableElement method) {
        TypeMirror type = method.getReturnType();
        return type instanceof DeclaredType call && call.getTypeArguments().size() == 1
                ? call.getTypeArguments().get(0)
                : type;
    }

    private static @Nullable TypeElement element(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? element
                : null;
    }
}
