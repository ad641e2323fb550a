package dev.reelay.generator.processor;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    static final String ID = "the generation's id";
    static final String BODY = "a body";

    private final TypeElement api;
    private final Elements elements;
    private final Diagnostics diagnostics;
    private final Map<String, ExecutableElement> methods = new TreeMap<>();

    ApiMethods(TypeElement api, Elements elements, Diagnostics diagnostics) {
        this.api = api;
        this.elements = elements;
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

    /** Returns what a method takes: {@link #ID}, {@link #BODY}, or anything else by its type and name. */
    List<String> parameters(ExecutableElement method) {
        return method.getParameters().stream().map(this::parameter).toList();
    }

    /** Returns the relays that alone document a method; empty where all do. */
    List<String> relays(String method) {
        ExecutableElement element = methods.get(method);
        return element == null
                ? List.of()
                : Declared.on(element, Names.SERVER, elements).stream()
                        .map(server -> server.text("name"))
                        .toList();
    }

    /** Returns {@code T} of a method that returns {@code Call<T>}. */
    static @Nullable TypeElement answer(ExecutableElement method) {
        TypeMirror type = method.getReturnType();
        return element(
                type instanceof DeclaredType call && call.getTypeArguments().size() == 1
                        ? call.getTypeArguments().get(0)
                        : type);
    }

    static @Nullable TypeElement element(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? element
                : null;
    }

    private String parameter(VariableElement parameter) {
        if (!Declared.on(parameter, Names.RETROFIT_PATH, elements).isEmpty()
                && parameter.asType().toString().endsWith("String")) {
            return ID;
        }
        return Declared.on(parameter, Names.RETROFIT_BODY, elements).isEmpty()
                ? parameter.asType() + " " + parameter.getSimpleName()
                : BODY;
    }
}
