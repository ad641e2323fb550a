package dev.reelay.generator.openapi.repair;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names for Java from names on the wire. Letters outside ASCII are left out, as two of them would not stay apart on every
 * machine; a name that has no others keeps them.
 */
public final class CamelCase {
    private static final Pattern ASCII = Pattern.compile("[A-Za-z0-9]+");
    private static final Pattern ANY = Pattern.compile("[\\p{L}\\p{Nd}]+");

    private CamelCase() {}

    /** Returns {@code VideoRaw} for {@code video_raw}; empty if no letter or digit is in the name. */
    public static String upper(String name) {
        String joined = joined(ASCII, name);
        return joined.isEmpty() ? joined(ANY, Normalizer.normalize(name, Normalizer.Form.NFC)) : joined;
    }

    /** Returns {@code videoRaw} for {@code video_raw}, and a name with an underscore before a digit. */
    public static String identifier(String name) {
        String upper = upper(name);
        String start = upper.isEmpty() || Character.isDigit(upper.codePointAt(0)) ? "_" : "";
        int first = upper.isEmpty() ? 0 : Character.charCount(upper.codePointAt(0));
        return start + upper.substring(0, first).toLowerCase(Locale.ROOT) + upper.substring(first);
    }

    private static String joined(Pattern words, String name) {
        StringBuilder joined = new StringBuilder();
        Matcher word = words.matcher(name);
        while (word.find()) {
            int first = Character.charCount(word.group().codePointAt(0));
            joined.append(word.group().substring(0, first).toUpperCase(Locale.ROOT))
                    .append(word.group().substring(first));
        }
        return joined.toString();
    }
}
