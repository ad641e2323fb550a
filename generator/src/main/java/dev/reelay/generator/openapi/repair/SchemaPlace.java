package dev.reelay.generator.openapi.repair;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A schema and where it stands.
 *
 * @param pointer the place
 * @param role what the schema is at this place
 * @param names what the place is called from the outside in, such as {@code [GetTaskAnswer, Artifact, Video]}; a name
 *     without an ASCII letter is empty
 * @param qualifier what sets the outermost name apart where it is not enough
 * @param schema the schema
 * @param replacement puts another schema in its place
 */
record SchemaPlace(
        Pointer pointer,
        Role role,
        List<String> names,
        String qualifier,
        Schema<?> schema,
        Consumer<Schema<?>> replacement) {

    enum Role {
        /** A named schema of the document. */
        COMPONENT,
        /** The schema of a property. */
        PROPERTY,
        /** The schema of a body, a parameter, the elements of a list or the values of a map. */
        OTHER
    }

    /** Tells whether the schema is a composition, which repairs leave as it is. */
    boolean isComposed() {
        return schema.getOneOf() != null || schema.getAnyOf() != null || schema.getAllOf() != null;
    }

    /** Tells whether the schema is an object with properties, written out at this place. */
    boolean isObject() {
        return schema.get$ref() == null
                && !isComposed()
                && schema.getProperties() != null
                && !schema.getProperties().isEmpty();
    }

    /** The title as a name of a type; empty if there is none that Java can take. */
    String title() {
        String title = schema.getTitle() == null ? "" : schema.getTitle().strip();
        return title.matches("[A-Za-z]\\p{ASCII}*") ? CamelCase.upper(title) : "";
    }

    /** Tells whether the place is a property of the given name. */
    boolean isProperty(String name) {
        return role == Role.PROPERTY && pointer.lastStep().equals(name);
    }

    /** The schemas of properties, list elements and map values, by place. */
    List<SchemaPlace> children() {
        List<SchemaPlace> found = new ArrayList<>();
        if (schema.getAdditionalProperties() instanceof Schema<?> values) {
            found.add(child("additionalProperties", suffixed("Value"), values, schema::setAdditionalProperties));
        }
        if (schema.getItems() != null) {
            found.add(child("items", suffixed("Item"), schema.getItems(), schema::setItems));
        }
        @SuppressWarnings("rawtypes") // as the library declares it
        Map<String, Schema> properties = schema.getProperties() == null ? Map.of() : schema.getProperties();
        new TreeMap<>(properties).forEach((name, property) -> {
            List<String> longer = new ArrayList<>(names);
            longer.add(CamelCase.upper(name));
            found.add(new SchemaPlace(
                    pointer.child("properties").child(name),
                    Role.PROPERTY,
                    longer,
                    qualifier,
                    property,
                    other -> properties.put(name, other)));
        });
        return found;
    }

    /** The members of the composition; none if the schema is no composition. */
    List<SchemaPlace> members() {
        return Stream.of(
                        members("allOf", schema.getAllOf()),
                        members("anyOf", schema.getAnyOf()),
                        members("oneOf", schema.getOneOf()))
                .flatMap(List::stream)
                .toList();
    }

    @SuppressWarnings("rawtypes") // as the library declares it
    private List<SchemaPlace> members(String keyword, List<Schema> members) {
        List<SchemaPlace> found = new ArrayList<>();
        for (int i = 0; members != null && i < members.size(); i++) {
            int index = i;
            found.add(new SchemaPlace(
                    pointer.child(keyword).child(i),
                    Role.OTHER,
                    names,
                    qualifier,
                    members.get(i),
                    other -> members.set(index, other)));
        }
        return found;
    }

    private SchemaPlace child(
            String keyword, List<String> childNames, Schema<?> child, Consumer<Schema<?>> childReplacement) {
        return new SchemaPlace(pointer.child(keyword), Role.OTHER, childNames, qualifier, child, childReplacement);
    }

    private List<String> suffixed(String suffix) {
        List<String> changed = new ArrayList<>(names);
        String last = changed.remove(changed.size() - 1);
        changed.add(last.isEmpty() ? "" : last + suffix);
        return changed;
    }
}
