package dev.reelay.generator.start;

import dev.reelay.generator.openapi.ApiOutline;
import dev.reelay.generator.openapi.ApiOutline.Kind;
import dev.reelay.generator.openapi.ApiOutline.Property;
import dev.reelay.generator.openapi.ApiOutline.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The properties of a record with those of the records in it. */
final class Leaves {
    private static final int DEEPEST = 5;
    private static final int MOST = 2_000;

    private final ApiOutline api;

    Leaves(ApiOutline api) {
        this.api = api;
    }

    /**
     * A property, on its way from the record.
     *
     * @param steps the names that lead to it
     */
    record Leaf(List<String> steps, Property property) {
        String name() {
            return property.name();
        }

        ValueType type() {
            return property.type();
        }

        /** Returns the path as mappings write it. */
        String path() {
            return path(steps);
        }

        List<String> parents() {
            return steps.subList(0, steps.size() - 1);
        }

        static String path(List<String> steps) {
            return steps.stream()
                    .map(step -> step.replace("\\", "\\\\").replace(".", "\\."))
                    .collect(Collectors.joining("."));
        }

        /** Returns whether it stands in an object, at any depth. */
        boolean isIn(List<String> object) {
            return steps.size() > object.size()
                    && steps.subList(0, object.size()).equals(object);
        }
    }

    /** Returns all properties, objects before what is in them. */
    List<Leaf> of(String record) {
        List<Leaf> found = new ArrayList<>();
        walk(record, List.of(), List.of(record), found);
        return found;
    }

    private void walk(String record, List<String> at, List<String> within, List<Leaf> found) {
        for (Property property : api.records().getOrDefault(record, List.of())) {
            if (found.size() == MOST) {
                return;
            }
            List<String> steps = new ArrayList<>(at);
            steps.add(property.name());
            found.add(new Leaf(List.copyOf(steps), property));
            ValueType type = property.type();
            if (type.kind() == Kind.OBJECT && !within.contains(type.record()) && steps.size() < DEEPEST) {
                List<String> deeper = new ArrayList<>(within);
                deeper.add(type.record());
                walk(type.record(), steps, deeper, found);
            }
        }
    }
}
