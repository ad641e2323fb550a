package dev.reelay.generator.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A way from a wire record down to one of its properties. Never empty; all steps but the last lead to records. */
public record WirePath(List<WireProperty> steps) {
    /** Copies the list. */
    public WirePath {
        steps = List.copyOf(steps);
    }

    /** Returns the property at the end. */
    public WireProperty last() {
        return steps.get(steps.size() - 1);
    }

    /** Returns the name of a step's list, where the step is an element of one: {@code frames} of {@code frames[0]}. */
    public static String listOf(WireProperty step) {
        int bracket = isElement(step)
                ? step.jsonName().lastIndexOf('[')
                : step.jsonName().length();
        return step.jsonName().substring(0, bracket);
    }

    /** Tells whether a step is an element of a list. */
    public static boolean isElement(WireProperty step) {
        return step.jsonName().endsWith("]") && step.jsonName().lastIndexOf('[') > 0;
    }

    /** Tells whether a step stands for an element for each reference. */
    public static boolean isEach(WireProperty step) {
        return isElement(step) && step.jsonName().endsWith("[]");
    }

    /** Returns the steps before the last; empty for a property of the record itself. */
    public List<WireProperty> parents() {
        return steps.subList(0, steps.size() - 1);
    }

    /** Returns the path of a property of the object at the end. */
    public WirePath with(WireProperty property) {
        List<WireProperty> longer = new ArrayList<>(steps);
        longer.add(property);
        return new WirePath(longer);
    }

    /** Returns the names on the wire joined by dots, as {@link #text}. */
    @Override
    public String toString() {
        return text(steps);
    }

    /** Returns the names on the wire in the text of a path; a dot that is of a name has a backslash before it. */
    public static List<String> names(String text) {
        return Stream.of(text.split("(?<!\\\\)\\.", -1))
                .map(name -> name.replace("\\.", ".").replace("\\\\", "\\"))
                .toList();
    }

    /** Returns the names on the wire of some steps joined by dots; a dot or backslash in a name gets a backslash before it. */
    public static String text(List<WireProperty> steps) {
        return steps.stream()
                .map(step -> step.jsonName().replace("\\", "\\\\").replace(".", "\\."))
                .collect(Collectors.joining("."));
    }
}
