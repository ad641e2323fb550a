package dev.reelay.generator.processor;

import dev.reelay.generator.model.WirePath;
import dev.reelay.generator.model.WireProperty;
import dev.reelay.generator.model.WireRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the properties of a record that no declaration mentions. */
final class Settlement {
    private final Records records;
    private final Set<List<WireProperty>> settled = new HashSet<>();
    private final Set<List<WireProperty>> visited;

    /** @param visited what declarations lead through: an object among it is asked for its own properties */
    Settlement(Records records, Set<List<WireProperty>> visited) {
        this.records = records;
        this.visited = visited;
    }

    Settlement add(List<WirePath> paths) {
        for (WirePath path : paths) {
            settled.add(path.steps());
        }
        return this;
    }

    /** Returns what is left, in the order of the records; an object of which nothing is mentioned counts as one. */
    List<WirePath> unsettled(WireRecord root) {
        List<WirePath> left = new ArrayList<>();
        walk(root, List.of(), left);
        return left;
    }

    private void walk(WireRecord record, List<WireProperty> at, List<WirePath> left) {
        for (WireProperty property : record.properties()) {
            List<WireProperty> here = new ArrayList<>(at);
            here.add(property);
            WireRecord inner = records.of(property);
            if (settled.contains(here)) {
                continue;
            }
            if (inner != null && visited.contains(here)) {
                walk(inner, here, left);
            } else {
                left.add(new WirePath(here));
            }
        }
    }
}
