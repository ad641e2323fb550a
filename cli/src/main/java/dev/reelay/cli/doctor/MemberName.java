package dev.reelay.cli.doctor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes the names of members, which a relay chooses: they may hold anything. */
final class MemberName {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$-]*");

    /** What YAML reads as something else than text, in one of its versions. */
    private static final Set<String> WORDS = Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

    private MemberName() {}

    /** Returns a name as a key of YAML. */
    static String yaml(String name) {
        return WORDS.contains(name.toLowerCase(Locale.ROOT)) ? quoted(name) : step(name);
    }

    /** Returns names from the outside in, joined by dots; one that could be mistaken for several, or for none, is quoted. */
    static String path(List<String> names) {
        return names.stream().map(MemberName::step).collect(Collectors.joining("."));
    }

    private static String step(String name) {
        return PLAIN.matcher(name).matches() ? name : quoted(name);
    }

    private static String quoted(String name) {
        StringBuilder text = new StringBuilder("\"");
        name.codePoints().forEach(point -> {
            if (point == '"' || point == '\\') {
                text.append('\\').appendCodePoint(point);
            } else if (isShown(point)) {
                text.appendCodePoint(point);
            } else {
                text.append(String.format(Locale.ROOT, point > 0xFFFF ? "\\U%08X" : "\\u%04X", point));
            }
        });
        return text.append('"').toString();
    }

    private static boolean isShown(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
