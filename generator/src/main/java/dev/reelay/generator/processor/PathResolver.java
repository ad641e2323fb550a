package dev.reelay.generator.processor;

import dev.reelay.generator.model.WirePath;
import dev.reelay.generator.model.WireProperty;
import dev.reelay.generator.model.WireRecord;
import dev.reelay.generator.model.WireType;
import dev.reelay.generator.model.WireType.ListOf;
import dev.reelay.generator.model.WireType.MapOf;
import dev.reelay.generator.model.WireType.Ref;
import dev.reelay.generator.model.WireType.Scalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns the text of a path into the properties that it names, or says which of its names is wrong; and knows what no path
 * has named.
 */
final class PathResolver {
    private static final Pattern ELEMENT = Pattern.compile("(.+)\\[(\\d{0,2})]");

    private final Records records;
    private final Diagnostics diagnostics;
    private final Set<List<WireProperty>> visited = new HashSet<>();
    private final Set<List<WireProperty>> settled = new HashSet<>();

    PathResolver(Records records, Diagnostics diagnostics) {
        this.records = records;
        this.diagnostics = diagnostics;
    }

    /** Returns the path, or {@code null} after reporting. */
    @Nullable
    WirePath resolve(WireRecord root, Declared.Text text) {
        return resolve(root, text, text.value());
    }

    /**
     * Returns the paths below each of some objects that have it, or the one below the record itself where none of them has.
     *
     * @param layers the objects' own paths; an empty one is the record itself
     */
    List<WirePath> resolve(WireRecord root, Declared.Text text, List<String> layers) {
        List<WirePath> found = new ArrayList<>();
        for (String layer : layers) {
            String path = below(layer, text.value());
            if (exists(root, path)) {
                WirePath resolved = resolve(root, text, path);
                if (resolved != null) {
                    found.add(resolved);
                }
            }
        }
        if (found.isEmpty()) {
            boolean outside = exists(root, text.value());
            WirePath resolved = resolve(root, text, outside ? text.value() : below(layers.get(0), text.value()));
            return resolved == null ? List.of() : List.of(resolved);
        }
        return found;
    }

    /**
     * Returns the path of something that is written, or {@code null} after reporting. It may lead to elements of lists, and
     * below what the specification leaves open.
     */
    @Nullable
    WirePath written(WireRecord root, Declared.Text text) {
        if (!text.value().contains("[") && !leadsIntoTheOpen(root, text.value())) {
            return resolve(root, text);
        }
        List<WireProperty> steps = new ArrayList<>();
        WireRecord at = root;
        WireType type = new Ref(root.name());
        for (String step : WirePath.names(text.value())) {
            Matcher element = ELEMENT.matcher(step);
            String name = element.matches() ? element.group(1) : step;
            WireProperty property = at == null ? open(name, type) : at.property(name);
            if (property == null) {
                String path = steps.isEmpty() ? name : WirePath.text(steps) + "." + name;
                resolve(root, text, path); // says what is wrong
                return null;
            }
            if (element.matches()) {
                WireType of = property.type() instanceof ListOf list
                        ? list.element()
                        : property.type() == Scalar.ANY ? Scalar.ANY : null;
                if (of == null) {
                    diagnostics.error(
                            text.place(), Problem.NO_LIST, text.value(), name, Kinds.describe(property.type()));
                    settled.add(with(steps, property));
                    return null;
                }
                settled.add(with(steps, property));
                property = new WireProperty(property.component(), step, of, false, List.of());
            } else if (at != null && property.type() == Scalar.ANY) {
                settled.add(with(steps, property)); // what is below it has no properties to be missed
            }
            steps.add(property);
            visited.add(List.copyOf(steps));
            type = property.type();
            at = records.of(property);
        }
        return new WirePath(steps);
    }

    private boolean leadsIntoTheOpen(WireRecord root, String path) {
        WireRecord at = root;
        List<String> names = WirePath.names(path);
        for (String name : names.subList(0, names.size() - 1)) {
            WireProperty property = at == null ? null : at.property(name);
            if (property == null) {
                return false;
            }
            if (isOpen(property.type())) {
                return true;
            }
            at = records.of(property);
        }
        return false;
    }

    /** Tells whether the specification leaves open what a type's members are. */
    static boolean isOpen(WireType type) {
        return type == Scalar.ANY || (type instanceof MapOf map && map.value() == Scalar.ANY);
    }

    private static @Nullable WireProperty open(String name, WireType type) {
        return isOpen(type) ? new WireProperty(name, name, Scalar.ANY, false, List.of()) : null;
    }

    private static String below(String layer, String path) {
        return layer.isEmpty() ? path : layer + "." + path;
    }

    private @Nullable WirePath resolve(WireRecord root, Declared.Text text, String path) {
        List<WireProperty> steps = new ArrayList<>();
        WireRecord at = root;
        for (String name : WirePath.names(path)) {
            if (at == null || at.oneOrMany()) {
                diagnostics.error(
                        text.place(),
                        Problem.NO_OBJECT,
                        path,
                        steps.isEmpty() ? root.name().simpleName() : WirePath.text(steps),
                        describe(steps),
                        remedy(steps));
                settled.add(List.copyOf(steps)); // one mistake is one message
                return null;
            }
            WireProperty property = at.property(name);
            if (property == null) {
                String prefix = steps.isEmpty() ? "" : WirePath.text(steps) + ".";
                List<String> names =
                        at.properties().stream().map(WireProperty::jsonName).toList();
                List<String> unmapped = at.properties().stream()
                        .filter(one -> !visited.contains(with(steps, one)))
                        .map(WireProperty::jsonName)
                        .toList();
                diagnostics.error(
                        text.place(),
                        Problem.UNKNOWN_PATH,
                        prefix + name,
                        at.name().simpleName(),
                        path,
                        DidYouMean.of(name, unmapped, names, prefix));
                settleProbable(name, unmapped, names, at, steps);
                return null;
            }
            steps.add(property);
            visited.add(List.copyOf(steps));
            at = records.of(property);
        }
        return new WirePath(steps);
    }

    /** What a wrong name stands for is not reported a second time, as having no place. */
    private void settleProbable(
            String wrong, List<String> unmapped, List<String> names, WireRecord at, List<WireProperty> steps) {
        DidYouMean.probable(wrong, unmapped, names)
                .map(at::property)
                .ifPresent(meant -> settle(new WirePath(with(steps, meant))));
    }

    private boolean exists(WireRecord root, String path) {
        WireRecord at = root;
        for (String name : WirePath.names(path)) {
            WireProperty property = at == null || at.oneOrMany() ? null : at.property(name);
            if (property == null) {
                return false;
            }
            at = records.of(property);
        }
        return true;
    }

    /** Says that a property has its place, and with it all that is in it. */
    void settle(WirePath path) {
        visited.add(path.steps());
        settled.add(path.steps());
    }

    /** Returns what has no place, in the order of the records; an object of which nothing is mentioned counts as one. */
    List<WirePath> unsettled(WireRecord root) {
        List<WirePath> left = new ArrayList<>();
        walk(root, List.of(), left);
        return left;
    }

    private void walk(WireRecord record, List<WireProperty> at, List<WirePath> left) {
        for (WireProperty property : record.properties()) {
            List<WireProperty> here = with(at, property);
            if (settled.contains(here)) {
                continue;
            }
            WireRecord inner = records.of(property);
            if (inner != null && !inner.oneOrMany() && leadsThrough(here)) {
                walk(inner, here, left);
            } else {
                left.add(new WirePath(here));
            }
        }
    }

    private boolean leadsThrough(List<WireProperty> here) {
        return visited.stream()
                .anyMatch(path -> path.size() > here.size()
                        && path.subList(0, here.size()).equals(here));
    }

    private static List<WireProperty> with(List<WireProperty> steps, WireProperty next) {
        List<WireProperty> here = new ArrayList<>(steps);
        here.add(next);
        return List.copyOf(here);
    }

    private static String describe(List<WireProperty> steps) {
        if (steps.isEmpty()) {
            return "a list";
        }
        WireProperty last = steps.get(steps.size() - 1);
        return Kinds.describe(last.type());
    }

    private static String remedy(List<WireProperty> steps) {
        boolean list = !steps.isEmpty()
                && steps.get(steps.size() - 1).type() instanceof ListOf of
                && of.element() instanceof Ref;
        return list
                ? "read the whole list with @Read(to = \"videos\", from = \"" + WirePath.text(steps) + "\")"
                : (steps.isEmpty() ? "" : "read \"" + WirePath.text(steps) + "\" itself, or ")
                        + "describe it as an object in an overlay";
    }
}
