package dev.reelay.cli.output;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/** How many cells of a terminal a text fills: Chinese and the like take two a character, combining marks none. */
public final class DisplayText {
    private DisplayText() {}

    static int width(String text) {
        return text.codePoints().map(DisplayText::width).sum();
    }

    /** Returns the text cut to a number of cells, or with blanks up to there. */
    public static String fill(String text, int cells) {
        String cut = cut(text, cells);
        return cut + " ".repeat(Math.max(0, cells - width(cut)));
    }

    /** Returns the text cut to a number of cells, with an ellipsis where something is missing. */
    static String cut(String text, int cells) {
        if (width(text) <= cells) {
            return text;
        }
        return text.substring(0, fitting(text, cells - 1)) + "…";
    }

    /**
     * Returns the text in lines that fill a number of cells at most, broken between words where that can be.
     *
     * @param indent of every line but the first
     */
    static List<String> wrap(String text, int cells, int indent) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        for (int fits = fitting(rest, cells); fits < rest.length(); fits = fitting(rest, cells)) {
            int end = Math.max(indent + 1, fits);
            int blank = rest.lastIndexOf(' ', end);
            int cut = blank > indent ? blank : end;
            lines.add(rest.substring(0, cut));
            rest = " ".repeat(indent) + rest.substring(cut).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    /** Returns how many characters at a text's beginning fill no more than a number of cells. */
    private static int fitting(String text, int cells) {
        int end = 0;
        int used = 0;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            used += width(character);
            if (used > cells) {
                break;
            }
            end += Character.charCount(character);
        }
        return end;
    }

    static int width(int character) {
        return Math.max(0, WCWidth.wcwidth(character));
    }
}
