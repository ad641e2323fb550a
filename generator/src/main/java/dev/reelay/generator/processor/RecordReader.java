package dev.reelay.generator.processor;

import dev.reelay.generator.model.JavaName;
import dev.reelay.generator.model.WireProperty;
import dev.reelay.generator.model.WireRecord;
import dev.reelay.generator.model.WireType;
import dev.reelay.generator.model.WireType.ListOf;
import dev.reelay.generator.model.WireType.MapOf;
import dev.reelay.generator.model.WireType.Ref;
import dev.reelay.generator.model.WireType.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads records into the intermediate model. */
final class RecordReader {
    private static final Map<String, Scalar> SCALARS = Map.of(
            "java.lang.String", Scalar.TEXT,
            "java.lang.Integer", Scalar.INTEGER,
            "java.lang.Long", Scalar.LONG,
            "java.lang.Double", Scalar.DECIMAL,
            "java.lang.Boolean", Scalar.FLAG,
            "java.lang.Object", Scalar.ANY);

    private final Elements elements;
    private final Diagnostics diagnostics;

    RecordReader(Elements elements, Diagnostics diagnostics) {
        this.elements = elements;
        this.diagnostics = diagnostics;
    }

    /** Returns the record, or {@code null} after reporting what is wrong with it. */
    @Nullable
    WireRecord read(TypeElement type) {
        if (type.getKind() != ElementKind.RECORD) {
            diagnostics.error(Place.of(type), Problem.NO_RECORD, type.getSimpleName());
            return null;
        }
        int before = diagnostics.errors();
        List<WireProperty> properties = new ArrayList<>();
        String unknownMembers = null;
        for (RecordComponentElement component : type.getRecordComponents()) {
            if (has(component, Names.UNKNOWN_MEMBERS)) {
                unknownMembers = component.getSimpleName().toString();
                continue;
            }
            WireType wireType = typeOf(component.asType());
            if (wireType == null) {
                if (!hasErrors(component.asType())) {
                    diagnostics.error(
                            Place.of(field(type, component)),
                            Problem.UNSUPPORTED_TYPE,
                            type.getSimpleName(),
                            component.getSimpleName(),
                            component.asType());
                }
                continue;
            }
            properties.add(property(component, wireType));
        }
        boolean oneOrMany = has(type, Names.ONE_OR_MANY);
        if (oneOrMany && (properties.size() != 1 || !(properties.get(0).type() instanceof ListOf))) {
            diagnostics.error(Place.of(type), Problem.NOT_ONE_LIST, type.getSimpleName());
        }
        return diagnostics.errors() > before
                ? null
                : new WireRecord(name(type), List.copyOf(properties), unknownMembers, oneOrMany);
    }

    JavaName name(TypeElement type) {
        PackageElement room = elements.getPackageOf(type);
        return new JavaName(
                room.getQualifiedName().toString(), type.getSimpleName().toString());
    }

    /** Compilers know no place for a record component, but one for its field. */
    private static Element field(TypeElement type, RecordComponentElement component) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
                .map(Element.class::cast)
                .findFirst()
                .orElse(type);
    }

    private WireProperty property(RecordComponentElement component, WireType type) {
        String name = component.getSimpleName().toString();
        String jsonName = Declared.on(component, Names.JSON, elements).stream()
                .map(json -> json.text("name"))
                .filter(text -> !text.equals(Names.JSON_UNSET))
                .findFirst()
                .orElse(name);
        List<String> words = Declared.on(component, Names.LISTED_WORDS, elements).stream()
                .flatMap(listed -> listed.texts("value").stream())
                .map(Declared.Text::value)
                .toList();
        return new WireProperty(name, jsonName, type, has(component, Names.REQUIRED_ON_WRITE), words);
    }

    private @Nullable WireType typeOf(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            return null;
        }
        DeclaredType declared = (DeclaredType) type;
        TypeElement element = (TypeElement) declared.asElement();
        String qualified = element.getQualifiedName().toString();
        List<? extends TypeMirror> arguments = declared.getTypeArguments();
        if (SCALARS.containsKey(qualified)) {
            return SCALARS.get(qualified);
        }
        if (qualified.equals("java.util.List") && arguments.size() == 1) {
            WireType inner = typeOf(arguments.get(0));
            return inner == null ? null : new ListOf(inner);
        }
        if (qualified.equals("java.util.Map") && arguments.size() == 2 && typeOf(arguments.get(0)) == Scalar.TEXT) {
            WireType inner = typeOf(arguments.get(1));
            return inner == null ? null : new MapOf(inner);
        }
        return element.getKind() == ElementKind.RECORD ? new Ref(name(element)) : null;
    }

    private static boolean hasErrors(TypeMirror type) {
        return type.getKind() == TypeKind.ERROR
                || (type instanceof DeclaredType declared
                        && declared.getTypeArguments().stream().anyMatch(RecordReader::hasErrors));
    }

    private boolean has(Element element, String annotation) {
        return !Declared.on(element, annotation, elements).isEmpty();
    }
}
