package dev.reelay.generator.processor;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the name that somebody probably meant. */
final class DidYouMean {
    private DidYouMean() {}

    /** Returns a question to append to a message, and the names that there are. */
    static String of(String wrong, Collection<String> names) {
        return of(wrong, List.of(), names, "");
    }

    /**
     * Returns a question that shows the name behind a prefix; without a near name, only the names that there are.
     *
     * @param better the names that are probable, as nothing uses them yet: one of them is suggested before any other
     */
    static String of(String wrong, Collection<String> better, Collection<String> names, String prefix) {
        if (names.isEmpty()) {
            return "";
        }
        String question = probable(wrong, better, names)
                .map(name -> "; did you mean \"" + prefix + name + "\"?")
                .orElse(";");
        return question + " there are: " + names.stream().sorted().collect(Collectors.joining(", "));
    }

    /** Returns the name that was probably meant; empty where none is near. */
    static Optional<String> probable(String wrong, Collection<String> better, Collection<String> names) {
        Optional<String> probable = nearest(wrong, better);
        return probable.isPresent() ? probable : nearest(wrong, names);
    }

    private static Optional<String> nearest(String wrong, Collection<String> names) {
        return names.stream()
                .filter(name -> distance(wrong, name) <= Math.max(2, Math.max(wrong.length(), name.length()) / 3))
                .min(Comparator.comparingInt((String name) -> distance(wrong, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Levenshtein's distance. */
    private static int distance(String a, String b) {
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
