package dev.reelay.generator.processor;

import dev.reelay.generator.model.WirePath;
import dev.reelay.generator.model.WireType.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** An enum of fields: which there are, and what kinds of value each takes. */
final class FieldEnum {
    private record Field(int ordinal, List<String> takes, boolean required) {}

    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Diagnostics diagnostics;

    FieldEnum(String name, Elements elements, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        for (Element constant : constants(elements.getTypeElement(name))) {
            List<String> takes = Declared.on(constant, Names.TAKES, elements).stream()
                    .flatMap(one -> one.constants("value").stream())
                    .toList();
            boolean required = !Declared.on(constant, Names.REQUIRED, elements).isEmpty();
            fields.put(constant.getSimpleName().toString(), new Field(fields.size(), takes, required));
        }
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    int ordinal(String field) {
        return field(field).ordinal();
    }

    List<String> required() {
        return fields.keySet().stream().filter(name -> field(name).required()).toList();
    }

    /** Returns the path if what it leads to fits the field, or {@code null} after reporting. */
    @Nullable
    WirePath checked(String field, Declared.Text text, @Nullable WirePath path) {
        if (path == null) {
            return null;
        }
        if (!(path.last().type() instanceof Scalar scalar)) {
            diagnostics.error(text.place(), Problem.NO_VALUE, text.value(), field);
            return null;
        }
        List<String> takes = field(field).takes();
        if (scalar != Scalar.ANY && !takes.contains(kind(scalar))) {
            diagnostics.error(
                    text.place(),
                    Problem.WRONG_TYPE,
                    text.value(),
                    "a " + kind(scalar),
                    field,
                    String.join(" or ", takes));
            return null;
        }
        return path;
    }

    static List<? extends Element> constants(TypeElement type) {
        return type.getEnclosedElements().stream()
                .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
                .toList();
    }

    private Field field(String name) {
        return Objects.requireNonNull(fields.get(name), name);
    }

    private static String kind(Scalar scalar) {
        return switch (scalar) {
            case TEXT -> "TEXT";
            case INTEGER, LONG, DECIMAL -> "NUMBER";
            case FLAG -> "FLAG";
            case ANY -> "ANY";
        };
    }
}
