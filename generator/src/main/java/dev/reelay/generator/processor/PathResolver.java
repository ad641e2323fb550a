package dev.reelay.generator.processor;

import dev.reelay.generator.model.WirePath;
import dev.reelay.generator.model.WireProperty;
import dev.reelay.generator.model.WireRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the text of a path into the properties that it names, or says which of its names is wrong. */
final class PathResolver {
    private final Records records;
    private final Diagnostics diagnostics;
    private final Set<List<WireProperty>> visited = new HashSet<>();

    PathResolver(Records records, Diagnostics diagnostics) {
        this.records = records;
        this.diagnostics = diagnostics;
    }

    /** Returns all properties that some path went through or to, mistaken paths included. */
    Set<List<WireProperty>> visited() {
        return visited;
    }

    /** Returns the path, or {@code null} after reporting. */
    @Nullable
    WirePath resolve(WireRecord root, Declared.Text text) {
        List<WireProperty> steps = new ArrayList<>();
        WireRecord at = root;
        for (String name : text.value().split("\\.", -1)) {
            if (at == null || at.oneOrMany()) {
                diagnostics.error(text.place(), Problem.NO_OBJECT, text.value(), WirePath.text(steps));
                return null;
            }
            WireProperty property = at.property(name);
            if (property == null) {
                String prefix = steps.isEmpty() ? "" : WirePath.text(steps) + ".";
                List<String> names =
                        at.properties().stream().map(WireProperty::jsonName).toList();
                diagnostics.error(
                        text.place(),
                        Problem.UNKNOWN_PATH,
                        prefix + name,
                        at.name().simpleName(),
                        text.value(),
                        DidYouMean.of(name, names, prefix));
                return null;
            }
            steps.add(property);
            visited.add(List.copyOf(steps));
            at = records.of(property);
        }
        return new WirePath(steps);
    }
}
