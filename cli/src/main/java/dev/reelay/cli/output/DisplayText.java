package dev.reelay.cli.output;

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

    static int width(int character) {
        return Math.max(0, WCWidth.wcwidth(character));
    }
}
