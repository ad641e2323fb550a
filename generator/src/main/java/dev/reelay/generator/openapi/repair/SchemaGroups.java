package dev.reelay.generator.openapi.repair;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.swagger.v3.oas.models.OpenAPI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The inline object schemas of a document, equal ones together, with a name for each group. A title belongs to a group if it
 * is the only one there; schemas that the author titled differently stay apart.
 */
final class SchemaGroups {
    private final SpecJson json;
    private final Set<String> taken = new TreeSet<>();
    private final Map<String, SchemaPlace> namedByName = new TreeMap<>();
    private final Map<Shape, SchemaPlace> namedByShape = new TreeMap<>();
    private final List<EqualSchemas> known = new ArrayList<>();
    private final List<EqualSchemas> titled = new ArrayList<>();
    private final List<EqualSchemas> untitled = new ArrayList<>();

    SchemaGroups(OpenAPI document, SpecJson json) {
        this.json = json;
        SchemaPlaces places = new SchemaPlaces(document);
        for (SchemaPlace place : places.named()) {
            taken.add(place.names().get(0));
            if (place.isObject()) {
                namedByName.putIfAbsent(place.names().get(0), place);
                namedByShape.putIfAbsent(shape(place), place);
            }
        }
        places.everywhere().stream()
                .filter(place -> place.role() != SchemaPlace.Role.COMPONENT && place.isObject())
                .collect(groupingBy(this::shape, TreeMap::new, groupingBy(SchemaPlace::title, TreeMap::new, toList())))
                .forEach(this::add);
        new SchemaNames(taken).choose(untitled);
    }

    /** Groups that are equal to a schema which has a name in the document already. */
    List<EqualSchemas> known() {
        return known;
    }

    /** Groups that need a named schema of their own. */
    List<EqualSchemas> created() {
        List<EqualSchemas> all = new ArrayList<>(titled);
        all.addAll(untitled);
        return all;
    }

    private Shape shape(SchemaPlace place) {
        return Shape.of(json.tree(place.schema()));
    }

    private void add(Shape shape, Map<String, List<SchemaPlace>> placesByTitle) {
        List<SchemaPlace> others = placesByTitle.remove("");
        if (others != null && placesByTitle.size() == 1) {
            placesByTitle.values().forEach(places -> places.addAll(others));
        } else if (others != null && namedByShape.containsKey(shape)) {
            known.add(EqualSchemas.named(componentName(namedByShape.get(shape)), others));
        } else if (others != null) {
            untitled.add(EqualSchemas.unnamed(others));
        }
        placesByTitle.forEach((title, places) -> addTitled(title, shape, places));
    }

    private void addTitled(String title, Shape shape, List<SchemaPlace> places) {
        EqualSchemas group = EqualSchemas.named(title, places);
        SchemaPlace named = namedByName.get(title);
        if (named != null && shape(named).equals(shape)) {
            known.add(EqualSchemas.named(componentName(named), places));
        } else {
            (taken.add(title) ? titled : untitled).add(group);
        }
    }

    private static String componentName(SchemaPlace component) {
        return component.pointer().lastStep();
    }
}
