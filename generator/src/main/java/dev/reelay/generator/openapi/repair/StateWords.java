package dev.reelay.generator.openapi.repair;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists of state words in descriptions, such as {@code "state": "completed" 枚举值: "pending", "completed", "failed"}. */
final class StateWords {
    private static final Map<String, String> MEANINGS = meanings();

    private static final String WORD = "[A-Za-z][A-Za-z_]*";
    private static final String QUOTED = "[\"'`“‘「]?" + WORD + "[\"'`”’」]?";
    private static final String SEPARATOR = "\\s*(?:[,，、/|]\\s*(?:(?i:or|and)\\b)?|或|和|(?i:or|and)\\b)\\s*";
    private static final Pattern LIST =
            Pattern.compile("(?<lead>[^\\n]*?)(?:枚举值?|可选值|取值|(?i:enum(?:eration)?|one of|possible values|values))"
                    + "\\s*(?:为|是|(?i:is|are))?\\s*[:：]?\\s*"
                    + "(?<words>" + QUOTED + "(?:" + SEPARATOR + QUOTED + ")+)");
    private static final Pattern NAMED_VALUE =
            Pattern.compile("(?<name>" + WORD + ")[\"'`”’」]?\\s*[:：=]\\s*" + QUOTED + "\\s*$");
    private static final Pattern LAST_WORD = Pattern.compile("(?<name>" + WORD + ")[\"'`”’」]?\\s*[:：]?\\s*$");

    private StateWords() {}

    /**
     * Returns the words that a text lists for each property, with their meanings; the name is empty where the text names
     * no property before the list. Words whose meaning is not certain are left out, and so are lists with fewer than two
     * meanings, which need not be about states.
     */
    static Map<String, Map<String, String>> in(String text) {
        Map<String, Map<String, String>> found = new TreeMap<>();
        Matcher list = LIST.matcher(text);
        while (list.find()) {
            Map<String, String> words = known(list.group("words"));
            if (words.values().stream().distinct().count() > 1) {
                found.computeIfAbsent(property(list.group("lead")), name -> new LinkedHashMap<>())
                        .putAll(words);
            }
        }
        return found;
    }

    private static Map<String, String> known(String list) {
        Map<String, String> words = new LinkedHashMap<>();
        Matcher word = Pattern.compile(WORD).matcher(list.toLowerCase(Locale.ROOT));
        while (word.find()) {
            if (MEANINGS.containsKey(word.group())) {
                words.put(word.group(), MEANINGS.get(word.group()));
            }
        }
        return words;
    }

    private static String property(String lead) {
        Matcher named = NAMED_VALUE.matcher(lead);
        if (named.find()) {
            return named.group("name");
        }
        Matcher word = LAST_WORD.matcher(lead);
        return word.find() ? word.group("name") : "";
    }

    private static Map<String, String> meanings() {
        Map<String, String> meanings = new HashMap<>();
        put(meanings, "PENDING", "pending", "queued", "submitted", "not_start");
        put(meanings, "PROCESSING", "processing", "dreaming", "in_progress");
        put(meanings, "COMPLETED", "completed", "success", "succeeded");
        put(meanings, "FAILED", "failed", "failure", "expired");
        put(meanings, "CANCELLED", "cancelled", "canceled");
        return Map.copyOf(meanings);
    }

    private static void put(Map<String, String> meanings, String meaning, String... words) {
        for (String word : words) {
            meanings.put(word, meaning);
        }
    }
}
