package dev.reelay.generator.processor;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** Finds the name that somebody probably meant. */
final class DidYouMean {
    private DidYouMean() {}

    /** Returns a question to append to a message, or nothing where there is no name at all. */
    static String of(String wrong, Collection<String> names) {
        return of(wrong, names, "");
    }

    /** Returns a question that shows the name behind a prefix. */
    static String of(String wrong, Collection<String> names, String prefix) {
        return names.stream()
                .min(Comparator.comparingInt((String name) -> distance(wrong, name))
                        .thenComparing(Comparator.naturalOrder()))
                .map(nearest -> "; did you mean \"" + prefix + nearest + "\"? there are: "
                        + names.stream().sorted().collect(Collectors.joining(", ")))
                .orElse("");
    }

    /** Levenshtein's distance, except that a name within the other costs little. */
    private static int distance(String a, String b) {
        if (a.contains(b) || b.contains(a)) {
            return 1;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
