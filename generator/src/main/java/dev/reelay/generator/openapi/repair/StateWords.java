package dev.reelay.generator.openapi.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list of state words in a description, such as {@code "state": "completed" 枚举值: "pending", "completed", "failed"}.
 *
 * @param lead the words on the same line before the list, which may name the property
 * @param meanings the words of the list that have a certain meaning, in lower case, and their meanings
 */
record StateWords(Set<String> lead, Map<String, String> meanings) {
    private static final Map<String, String> CERTAIN = certain();

    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z_]*");
    private static final String QUOTED = "[\"'`“‘「]?" + WORD + "[\"'`”’」]?";
    private static final String MARKER =
            "(?:枚举值?|可选值|取值|(?i:enum(?:eration)?|one of|possible values|values))\\s*(?:为|是|(?i:is|are))?\\s*[:：]?\\s*";
    private static final String SEPARATOR = "\\s*(?:[,，、/|]\\s*(?:(?i:or|and)\\b)?|或|和|(?i:or|and)\\b)\\s*";
    private static final Pattern LIST =
            Pattern.compile("(?<lead>[^\\n]*?)" + MARKER + "(?<words>" + QUOTED + "(?:" + SEPARATOR + QUOTED + ")+)");

    /** Finds the lists in a text. Those with fewer than two meanings need not be about states and are left out. */
    static List<StateWords> in(String text) {
        List<StateWords> found = new ArrayList<>();
        Matcher list = LIST.matcher(text);
        while (list.find()) {
            Map<String, String> meanings = new LinkedHashMap<>();
            for (String word : words(list.group("words").toLowerCase(Locale.ROOT))) {
                if (CERTAIN.containsKey(word)) {
                    meanings.put(word, CERTAIN.get(word));
                }
            }
            if (Set.copyOf(meanings.values()).size() > 1) {
                found.add(new StateWords(words(list.group("lead")), meanings));
            }
        }
        return found;
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    private static Map<String, String> certain() {
        Map<String, List<String>> words = Map.of(
                "PENDING", List.of("pending", "queued", "submitted", "not_start"),
                "PROCESSING", List.of("processing", "dreaming", "in_progress"),
                "COMPLETED", List.of("completed", "success", "succeeded"),
                "FAILED", List.of("failed", "failure", "expired"),
                "CANCELLED", List.of("cancelled", "canceled"));
        Map<String, String> meanings = new HashMap<>();
        words.forEach((meaning, each) -> each.forEach(word -> meanings.put(word, meaning)));
        return meanings;
    }
}
