package dev.reelay.generator.processor;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** One annotation as somebody wrote it, whose values know their place. */
final class Declared {
    /** A text and where it stands. */
    record Text(String value, Place place) {}

    private final Elements elements;
    private final Element element;
    private final AnnotationMirror mirror;

    private Declared(Elements elements, Element element, AnnotationMirror mirror) {
        this.elements = elements;
        this.element = element;
        this.mirror = mirror;
    }

    /** Returns the annotations of a type on an element, those in a container included, in their order. */
    static List<Declared> on(Element element, String annotation, Elements elements) {
        List<Declared> found = new ArrayList<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
            Declared declared = new Declared(elements, element, mirror);
            if (type.getQualifiedName().contentEquals(annotation)) {
                found.add(declared);
            } else if (type.getEnclosingElement() instanceof TypeElement outer
                    && outer.getQualifiedName().contentEquals(annotation)) {
                found.addAll(declared.nested("value"));
            }
        }
        return found;
    }

    /** Returns the annotations that a member holds. */
    List<Declared> nested(String member) {
        List<Declared> found = new ArrayList<>();
        for (AnnotationValue value : list(member)) {
            if (value.getValue() instanceof AnnotationMirror inner) {
                found.add(new Declared(elements, element, inner));
            }
        }
        return found;
    }

    Place place() {
        return new Place(element, mirror, null);
    }

    Place place(String member) {
        return new Place(element, mirror, value(member));
    }

    String text(String member) {
        return value(member).getValue().toString();
    }

    /** Tells whether the annotation has a member of that name. */
    boolean has(String member) {
        return elements.getElementValuesWithDefaults(mirror).keySet().stream()
                .anyMatch(method -> method.getSimpleName().contentEquals(member));
    }

    /** Returns the types that a member names; those that are none are left out, as the compiler has said so. */
    List<TypeElement> types(String member) {
        List<TypeElement> types = new ArrayList<>();
        for (AnnotationValue value : list(member)) {
            if (value.getValue() instanceof DeclaredType type) {
                types.add((TypeElement) type.asElement());
            }
        }
        return types;
    }

    /** Returns an enum constant's name. */
    String constant(String member) {
        return value(member).getValue() instanceof VariableElement constant
                ? constant.getSimpleName().toString()
                : "";
    }

    /** Returns the names of enum constants. */
    List<String> constants(String member) {
        List<String> names = new ArrayList<>();
        for (AnnotationValue value : list(member)) {
            names.add(((VariableElement) value.getValue()).getSimpleName().toString());
        }
        return names;
    }

    List<Text> texts(String member) {
        List<Text> texts = new ArrayList<>();
        for (AnnotationValue value : list(member)) {
            texts.add(new Text(value.getValue().toString(), new Place(element, mirror, value)));
        }
        return texts;
    }

    /** Returns the type that a member names, or {@code null} if there is none: then the compiler has said so. */
    @Nullable
    TypeElement type(String member) {
        return value(member).getValue() instanceof TypeMirror type && type.getKind() == TypeKind.DECLARED
                ? (TypeElement) ((DeclaredType) type).asElement()
                : null;
    }

    private List<? extends AnnotationValue> list(String member) {
        return value(member).getValue() instanceof List<?> values
                ? values.stream().map(AnnotationValue.class::cast).toList()
                : List.of(value(member));
    }

    private AnnotationValue value(String member) {
        for (var entry : elements.getElementValuesWithDefaults(mirror).entrySet()) {
            ExecutableElement method = entry.getKey();
            if (method.getSimpleName().contentEquals(member)) {
                return entry.getValue();
            }
        }
        throw new IllegalStateException(mirror + " has no " + member);
    }
}
