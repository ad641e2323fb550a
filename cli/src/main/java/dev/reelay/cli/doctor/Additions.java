package dev.reelay.cli.doctor;

import dev.reelay.provider.spi.KnownMembers.Unknown;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What to add to one schema of a specification.
 *
 * @param schema its name
 * @param members none of which it names
 */
record Additions(String schema, List<Unknown> members) {
    /** Sorts members by their schemas: one that objects of a schema have at several places is to be added once. */
    static List<Additions> of(List<Unknown> unknown) {
        Map<String, List<Unknown>> schemas = unknown.stream()
                .collect(Collectors.groupingBy(Unknown::schema, LinkedHashMap::new, Collectors.toList()));
        return schemas.entrySet().stream()
                .map(schema -> new Additions(schema.getKey(), schema.getValue()))
                .toList();
    }

    /** Returns where the objects are that have the members, for people. */
    String places() {
        return members.stream()
                .flatMap(member -> member.places().stream())
                .distinct()
                .map(place -> place.isEmpty() ? "the answer itself" : MemberName.path(place))
                .collect(Collectors.joining(", "));
    }

    /** Returns the lines of YAML that belong to the schema's properties. */
    List<String> yaml() {
        return members.stream()
                .flatMap(member -> SchemaText.property(member.name(), member.value()).stream())
                .toList();
    }
}
