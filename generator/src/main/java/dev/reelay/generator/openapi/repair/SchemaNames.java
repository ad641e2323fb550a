package dev.reelay.generator.openapi.repair;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Lets groups of equal schemas choose their names. A group has its short name as long as no other group wants it. Of several
 * the only outermost one has it, and the others put the name of what they stand in before their own. All choose at once, in
 * rounds, so their order plays no part.
 */
final class SchemaNames {
    private final Map<String, Pointer> taken;

    /** @param taken names that are given away already, and where each stands */
    SchemaNames(Map<String, Pointer> taken) {
        this.taken = taken;
    }

    void choose(Collection<EqualSchemas> groups) {
        List<EqualSchemas> losers;
        do {
            Map<String, List<EqualSchemas>> wishes =
                    groups.stream().collect(groupingBy(EqualSchemas::name, TreeMap::new, toList()));
            losers = wishes.entrySet().stream()
                    .flatMap(wish -> losers(wish.getKey(), wish.getValue()).stream())
                    .toList();
            losers.forEach(EqualSchemas::takeLongerName);
        } while (!losers.isEmpty());
    }

    private List<EqualSchemas> losers(String name, List<EqualSchemas> rivals) {
        List<EqualSchemas> stuck =
                rivals.stream().filter(group -> !group.hasLongerName()).toList();
        Pointer owner = taken.get(name);
        if (owner != null) {
            if (!stuck.isEmpty()) {
                throw collision(name, owner, stuck.get(0).first().pointer());
            }
            return rivals;
        }
        if (stuck.size() > 1) {
            throw collision(
                    name, stuck.get(0).first().pointer(), stuck.get(1).first().pointer());
        }
        List<EqualSchemas> winner = stuck.isEmpty() ? onlyOutermost(rivals) : stuck;
        return rivals.stream().filter(group -> !winner.contains(group)).toList();
    }

    private static List<EqualSchemas> onlyOutermost(List<EqualSchemas> rivals) {
        int depth = rivals.stream().mapToInt(EqualSchemas::depth).min().orElse(0);
        List<EqualSchemas> outermost =
                rivals.stream().filter(group -> group.depth() == depth).toList();
        return outermost.size() == 1 ? outermost : List.of();
    }

    /** The error for different schemas that must have one name. */
    static UnrepairableSpecException collision(String name, Pointer one, Pointer other) {
        return new UnrepairableSpecException("Different schemas have the name " + name + ": "
                + Stream.of(one, other).sorted().map(Pointer::toString).collect(joining(" and "))
                + ". Write another title into one of them.");
    }
}
