package dev.reelay.generator.openapi.repair;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names for Java from names on the wire. Letters outside ASCII are left out: two of them would not stay apart. */
final class CamelCase {
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+");

    private CamelCase() {}

    /** Returns {@code VideoRaw} for {@code video_raw}; empty if no ASCII letter or digit is in the name. */
    static String upper(String name) {
        StringBuilder joined = new StringBuilder();
        Matcher word = WORD.matcher(name);
        while (word.find()) {
            joined.append(word.group().substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(word.group().substring(1));
        }
        return joined.toString();
    }
}
