package dev.reelay.generator.openapi.diff;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The changes found, breaking ones first; a change that several operations share is one change. */
final class Changes {
    private final Map<Change, Set<String>> operations = new TreeMap<>();

    void add(Change.Kind kind, String spec, String where, String what) {
        operations.computeIfAbsent(new Change(kind, spec, where, what), change -> new TreeSet<>());
    }

    /** Adds a change that shows in an operation. */
    void add(Change.Kind kind, String spec, String where, String what, String operation) {
        operations
                .computeIfAbsent(new Change(kind, spec, where, what), change -> new TreeSet<>())
                .add(operation);
    }

    /** Tells whether any change has to do with an operation. */
    boolean mention(String spec, String operation) {
        return operations.entrySet().stream()
                .filter(entry -> entry.getKey().spec().equals(spec))
                .anyMatch(entry -> entry.getKey().where().equals(operation)
                        || entry.getValue().contains(operation));
    }

    long breaking() {
        return operations.keySet().stream()
                .filter(change -> change.kind() == Change.Kind.BREAKING)
                .count();
    }

    /** One line for each change. */
    List<String> lines() {
        return operations.entrySet().stream()
                .map(entry -> entry.getValue().isEmpty()
                        ? entry.getKey().toString()
                        : entry.getKey() + " (" + String.join(", ", entry.getValue()) + ")")
                .toList();
    }
}
