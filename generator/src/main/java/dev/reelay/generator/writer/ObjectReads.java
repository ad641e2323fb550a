package dev.reelay.generator.writer;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.reelay.generator.model.JavaName;
import dev.reelay.generator.model.WirePath;
import dev.reelay.generator.model.WireProperty;
import dev.reelay.generator.model.WireRecord;
import dev.reelay.generator.model.WireType;
import dev.reelay.generator.model.WireType.ListOf;
import dev.reelay.generator.model.WireType.MapOf;
import dev.reelay.generator.model.WireType.Ref;
import dev.reelay.generator.model.WireType.Scalar;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The local variables of generated code that reads the objects of an answer: each object that some path goes through, and
 * its leftovers. An object that is not there is {@code null}, and so are its leftovers.
 */
final class ObjectReads {
    private final Map<JavaName, WireRecord> records;
    private final Set<List<WireProperty>> objects = new LinkedHashSet<>();
    private final NameAllocator names = new NameAllocator();

    /**
     * Allocates names.
     *
     * @param taken the names that the method has already: the root object and its leftovers first
     */
    ObjectReads(Map<JavaName, WireRecord> records, Collection<WirePath> paths, String... taken) {
        this.records = records;
        names.newName(taken[0], List.of());
        names.newName(taken[1], List.of(List.of()));
        for (int i = 2; i < taken.length; i++) {
            names.newName(taken[i]);
        }
        for (WirePath path : paths) {
            List<WireProperty> parents = path.parents();
            for (int i = 1; i <= parents.size(); i++) {
                List<WireProperty> object = List.copyOf(parents.subList(0, i));
                if (objects.add(object)) {
                    names.newName(camel(object), object);
                    names.newName("in" + capital(camel(object)), List.of(object));
                }
            }
        }
    }

    /** Returns the declarations of all variables. */
    CodeBlock declarations() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (List<WireProperty> object : objects) {
            WireProperty property = object.get(object.size() - 1);
            List<WireProperty> outer = object.subList(0, object.size() - 1);
            WireRecord record = Objects.requireNonNull(records.get(((Ref) property.type()).name()));
            code.addStatement(
                    outer.isEmpty() ? "$1T $2N = $3N.$4N()" : "$1T $2N = $3N == null ? null : $3N.$4N()",
                    Core.className(record.name()),
                    object(object),
                    object(outer),
                    property.component());
            code.addStatement(
                    "$1T $2N = $1T.in($3N, $4S, $5N)",
                    Core.LEFTOVERS,
                    leftovers(object),
                    leftovers(outer),
                    property.jsonName(),
                    object(object));
        }
        return code.build();
    }

    /** Returns a new name that no variable has. */
    String newName(String suggestion) {
        return names.clone().newName(suggestion);
    }

    /** Returns the variable of the object at a path. */
    String object(List<WireProperty> path) {
        return names.get(List.copyOf(path));
    }

    /** Returns the variable of the leftovers of the object at a path. */
    String leftovers(List<WireProperty> path) {
        return names.get(List.of(List.copyOf(path)));
    }

    /** Returns the value at the end of a path whose object is there. */
    CodeBlock value(WirePath path) {
        return CodeBlock.of("$N.$N()", object(path.parents()), path.last().component());
    }

    /** Returns a statement that passes the value at the end of a path through to the extras. */
    CodeBlock keep(WirePath path) {
        return CodeBlock.builder()
                .addStatement(
                        "$N.keep($S, $L)",
                        leftovers(path.parents()),
                        path.last().jsonName(),
                        json(path.last().type(), value(path), 0))
                .build();
    }

    /** Returns a value as JSON: records are turned back. */
    private CodeBlock json(WireType type, CodeBlock value, int depth) {
        if (isPlain(type)) {
            return value;
        }
        if (type instanceof Ref ref) {
            return CodeBlock.of("$T.of($L, $L)", Core.WIRE_JSON, AdapterWriter.adapter(ref.name()), value);
        }
        boolean list = type instanceof ListOf;
        WireType element = type instanceof ListOf of ? of.element() : ((MapOf) type).value();
        String item = depth == 0 ? "item" : "item" + depth;
        return CodeBlock.of(
                "$T.$L($L, $N -> $L)",
                Core.WIRE_JSON,
                list ? "list" : "map",
                value,
                item,
                json(element, CodeBlock.of("$N", item), depth + 1));
    }

    private static boolean isPlain(WireType type) {
        return type instanceof Scalar
                || (type instanceof ListOf list && isPlain(list.element()))
                || (type instanceof MapOf map && isPlain(map.value()));
    }

    private static String camel(List<WireProperty> path) {
        StringBuilder name = new StringBuilder();
        for (WireProperty step : path) {
            name.append(name.isEmpty() ? step.component() : capital(step.component()));
        }
        return name.toString();
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
