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
    private final NameAllocator names;

    /**
     * Allocates names.
     *
     * @param root the name for the root object, which gets another one where Java or the method has taken it
     * @param leftovers the name of the root object's leftovers
     * @param taken the names that the method has already
     */
    ObjectReads(
            Map<JavaName, WireRecord> records,
            Collection<WirePath> paths,
            String root,
            String leftovers,
            String... taken) {
        this.records = records;
        this.names = new NameAllocator();
        for (String name : taken) {
            names.newName(name);
        }
        names.newName(leftovers, List.of(List.of()));
        names.newName(root, List.of());
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
                    outer.isEmpty() ? "$1T $2N =$W$3N.$4N()" : "$1T $2N =$W$3N == null ? null : $3N.$4N()",
                    Core.className(record.name()),
                    object(object),
                    object(outer),
                    property.component());
            code.addStatement(
                    "$1T $2N =$W$1T.in($3N,$W$4S,$W$5N)",
                    Core.LEFTOVERS,
                    leftovers(object),
                    leftovers(outer),
                    property.jsonName(),
                    object(object));
        }
        return code.build();
    }

    private ObjectReads(ObjectReads around) {
        this.records = around.records;
        this.objects.addAll(around.objects);
        this.names = around.names.clone();
    }

    /** Returns the same for a block, whose own variables are gone behind it. */
    ObjectReads block() {
        return new ObjectReads(this);
    }

    /** Allocates a variable. */
    String newName(String suggestion) {
        return names.newName(suggestion);
    }

    /** Tells whether there is a variable of the object at a path. */
    boolean has(List<WireProperty> path) {
        return objects.contains(path);
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
        return keep(leftovers(path.parents()), path.last(), value(path));
    }

    /** Returns a statement that leaves over the value of a property. */
    CodeBlock keep(String leftovers, WireProperty property, CodeBlock value) {
        return CodeBlock.builder()
                .addStatement("$N.keep($S,$W$L)", leftovers, property.jsonName(), json(property, value))
                .build();
    }

    /** Returns the value of a property as JSON. */
    CodeBlock json(WireProperty property, CodeBlock value) {
        return json(property.type(), value, 0);
    }

    /** Returns a value as JSON: records are turned back. */
    private CodeBlock json(WireType type, CodeBlock value, int depth) {
        if (isPlain(type)) {
            return value;
        }
        if (type instanceof Ref ref) {
            return CodeBlock.of("$T.of($L,$W$L)", Core.WIRE_JSON, AdapterWriter.adapter(ref.name()), value);
        }
        boolean list = type instanceof ListOf;
        WireType element = type instanceof ListOf of ? of.element() : ((MapOf) type).value();
        String item = names.clone().newName(depth == 0 ? "item" : "item" + depth);
        return CodeBlock.of(
                "$T.$L($L,$W$N -> $L)",
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
