package dev.reelay.generator.processor;

import dev.reelay.generator.model.HttpModel;
import dev.reelay.generator.model.HttpModel.Parameter;
import dev.reelay.generator.model.HttpModel.PathPart;
import dev.reelay.generator.model.WireRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
    private final Diagnostics diagnostics;
    private final Map<String, ExecutableElement> methods = new TreeMap<>();

    ApiMethods(TypeElement api, Elements elements, Records records, Diagnostics diagnostics) {
        this.api = api;
        this.elements = elements;
        this.records = records;
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
     * @param call where it is declared, with the constants that fill its parameters
     * @param takesId whether one parameter of the path or query is the generation's id
     */
    @Nullable
    HttpModel http(Declared call, ExecutableElement method, boolean takesId) {
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
        Map<String, String> constants = constants(call);
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
                    parameters.put(name, new Parameter(place, name, constants.get(name)));
                    if (isNullable(parameter)) {
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
        fill(call, name, takesId, parameters, optional, body);
        return new HttpModel(name, verb, parts(path), List.copyOf(parameters.values()), body);
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
                .filter(parameter -> parameter.value() == null)
                .toList();
        Parameter id = takesId ? id(open, optional) : null;
        if (takesId && id == null) {
            diagnostics.error(call.place("method"), Problem.NO_ID, method, call.constant("operation"));
        }
        for (Parameter parameter : open) {
            if (parameter.equals(id)) {
                continue;
            }
            boolean misspelt = constants(call).keySet().stream()
                    .anyMatch(to -> !parameters.containsKey(to) && isMisspelt(to, List.of(parameter.name()), body));
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

    private static Map<String, String> constants(Declared call) {
        Map<String, String> constants = new LinkedHashMap<>();
        if (call.has("constants")) {
            call.nested("constants").forEach(one -> constants.put(one.text("to"), one.text("value")));
        }
        return constants;
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
