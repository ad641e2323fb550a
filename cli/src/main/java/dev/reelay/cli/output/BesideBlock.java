package dev.reelay.cli.output;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Sets facts beside a block of colours, if there is one, wrapped to fit. A link or a ref that does not fit stays in one piece, so that
 * it can be copied: above the block if it comes first, and else below.
 */
final class BesideBlock {
    private static final String GAP = "  ";
    private static final Pattern COPIED = Pattern.compile("\\S(?:://|%3A%2F%2F)\\S");

    private final Deque<String> rows;
    private final String margin;
    private final int width;
    private final int indent;
    private final List<String> lines = new ArrayList<>();
    private boolean begun;
    private boolean below;

    private BesideBlock(List<String> rows, int blockWidth, int width, int indent) {
        this.rows = new ArrayDeque<>(rows);
        this.margin = rows.isEmpty() ? "" : " ".repeat(blockWidth) + GAP;
        this.width = width - margin.length();
        this.indent = Math.min(indent, this.width / 2);
    }

    /**
     * Returns the lines of both.
     *
     * @param blockWidth of each row, in cells
     * @param width of the terminal, in cells
     * @param indent of what is wrapped, in cells
     */
    static List<String> of(List<String> text, List<String> rows, int blockWidth, int width, int indent) {
        BesideBlock set = new BesideBlock(rows, blockWidth, width, indent);
        text.forEach(set::add);
        set.endBlock();
        return set.lines;
    }

    private void add(String line) {
        boolean whole = DisplayText.width(line) > width && COPIED.matcher(line).find();
        if (whole && begun) {
            endBlock();
        }
        if (whole || below) {
            lines.add(line);
            return;
        }
        begun = true;
        for (String part : DisplayText.wrap(line, width, indent)) {
            lines.add((rows.isEmpty() ? margin : rows.remove() + GAP) + part);
        }
    }

    private void endBlock() {
        below = true;
        while (!rows.isEmpty()) {
            lines.add(rows.remove());
        }
    }
}
