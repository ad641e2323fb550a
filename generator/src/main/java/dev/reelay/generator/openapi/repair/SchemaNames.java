package dev.reelay.generator.openapi.repair;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Lets groups of equal schemas choose their names. A group has its short name as long as no other group wants it. Of several
 * the only outermost one has it, and the others put the name of what they stand in before their own. All choose at once, in
 * rounds, so their order plays no part.
 */
final class SchemaNames {
    private final Set<String> taken;

    /** @param taken names that are given away already */
    SchemaNames(Set<String> taken) {
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
        boolean owner = taken.contains(name);
        if (owner) {
            return rivals;
        }
        // Those that have no other name of their own would need a number.
        List<EqualSchemas> winner = stuck.isEmpty() ? onlyOutermost(rivals) : List.of(first(stuck));
        return rivals.stream().filter(group -> !winner.contains(group)).toList();
    }

    private static List<EqualSchemas> onlyOutermost(List<EqualSchemas> rivals) {
        int depth = rivals.stream().mapToInt(EqualSchemas::depth).min().orElse(0);
        List<EqualSchemas> outermost =
                rivals.stream().filter(group -> group.depth() == depth).toList();
        return outermost.size() == 1 ? outermost : List.of();
    }

    private static EqualSchemas first(List<EqualSchemas> groups) {
        return Collections.min(
                groups,
                Comparator.comparing(EqualSchemas::depth)
                        .thenComparing(group -> group.first().pointer()));
    }
}
