package dev.reelay.cli.output;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/** How many cells of a terminal a text fills: Chinese and the like take two a character, combining marks none. */
final class DisplayText {
    private DisplayText() {}

    static int width(String text) {
        return text.codePoints().map(DisplayText::width).sum();
    }

    /** Returns the text cut to a number of cells, with an ellipsis where something is missing. */
    static String cut(String text, int cells) {
        if (width(text) <= cells) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int used = 1; // the ellipsis
        for (int character : text.codePoints().toArray()) {
            used += width(character);
            if (used > cells) {
                break;
            }
            kept.appendCodePoint(character);
        }
        return kept.append('…').toString();
    }

    /** Returns the text in parts that fill a number of cells at most. */
    static List<String> wrap(String text, int cells) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int used = 0;
        for (int character : text.codePoints().toArray()) {
            if (used + width(character) > cells && used > 0) {
                parts.add(part.toString());
                part.setLength(0);
                used = 0;
            }
            part.appendCodePoint(character);
            used += width(character);
        }
        parts.add(part.toString());
        return parts;
    }

    static int width(int character) {
        return Math.max(0, WCWidth.wcwidth(character));
    }
}
