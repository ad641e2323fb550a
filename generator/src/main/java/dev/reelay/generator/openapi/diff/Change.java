package dev.reelay.generator.openapi.diff;

import java.util.Comparator;
import java.util.Locale;

/**
 * One change of a spec.
 *
 * @param kind whom it concerns
 * @param spec the file
 * @param where the operation, the schema or the property; empty for the whole spec
 * @param what what happened there
 */
record Change(Kind kind, String spec, String where, String what) implements Comparable<Change> {
    private static final Comparator<Change> ORDER = Comparator.comparing(Change::kind)
            .thenComparing(Change::spec)
            .thenComparing(Change::where)
            .thenComparing(Change::what);

    enum Kind {
        /** Mappings, or code that uses generated code, can be broken by it. */
        BREAKING,
        /** Something new, or a change that breaks nothing. */
        OTHER,
        /** Words for readers. */
        TEXT
    }

    @Override
    public int compareTo(Change other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        String place = where.isEmpty() ? spec : spec + "  " + where;
        return "%-8s  %s: %s".formatted(kind.name().toLowerCase(Locale.ROOT), place, what);
    }
}
