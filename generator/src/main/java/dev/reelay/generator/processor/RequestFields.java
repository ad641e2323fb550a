package dev.reelay.generator.processor;

import dev.reelay.generator.model.ProviderModel.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The fields that the request of one operation has. */
final class RequestFields {
    private static final Set<String> WITH_REQUEST = Set.of("SUBMIT", "EXTEND");

    private final Elements elements;
    private final String operation;
    private final Diagnostics diagnostics;

    RequestFields(Elements elements, String operation, Diagnostics diagnostics) {
        this.elements = elements;
        this.operation = operation;
        this.diagnostics = diagnostics;
    }

    /** Returns the fields that a member names; those that the request does not have are left out and reported. */
    List<Field> all(Declared declared, String member) {
        List<Field> fields = new ArrayList<>();
        for (String constant : declared.constants(member)) {
            if (typeOf(declared.place(member), constant) != null) {
                fields.add(field(constant));
            }
        }
        return fields;
    }

    /** Returns the simple name of a field's type, or {@code null} after reporting that there is no such field. */
    @Nullable
    String typeOf(Place place, String field) {
        if (field.isEmpty()) {
            return null; // no such constant: the compiler has said so
        }
        if (!WITH_REQUEST.contains(operation)) {
            diagnostics.error(place, Problem.NO_REQUEST, operation, field);
            return null;
        }
        ExecutableElement method = accessorOf(field);
        if (method == null) {
            diagnostics.error(place, Problem.FIELD_NOT_IN_REQUEST, request().getSimpleName(), field);
            return null;
        }
        if (field.equals(SendReader.REFERENCES)) {
            return field; // a list, which has no simple name of its own
        }
        String type = method.getReturnType().toString();
        return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf(' ')) + 1);
    }

    private TypeElement request() {
        return elements.getTypeElement(operation.equals("EXTEND") ? Names.EXTEND_REQUEST : Names.SUBMIT_REQUEST);
    }

    private @Nullable ExecutableElement accessorOf(String field) {
        return ElementFilter.methodsIn(request().getEnclosedElements()).stream()
                .filter(method -> method.getSimpleName().contentEquals(accessor(field))
                        && method.getParameters().isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** Tells whether the request of an operation has a field. */
    boolean has(String field) {
        return WITH_REQUEST.contains(operation) && accessorOf(field) != null;
    }

    static Field field(String constant) {
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
