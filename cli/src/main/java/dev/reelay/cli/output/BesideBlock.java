package dev.reelay.cli.output;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Sets lines beside a block of colours. They are wrapped to fit there; a line with a link comes below the block and stays
 * in one piece, so that it can be copied.
 */
final class BesideBlock {
    private static final String GAP = "  ";
    private static final String LINK = "://";

    private final Deque<String> rows;
    private final String margin;
    private final int width;
    private final List<String> lines = new ArrayList<>();

    private BesideBlock(List<String> rows, int blockWidth, int width) {
        this.rows = new ArrayDeque<>(rows);
        this.margin = " ".repeat(blockWidth) + GAP;
        this.width = width - margin.length();
    }

    /**
     * Returns the lines of both.
     *
     * @param blockWidth of each row, in cells
     * @param width of the terminal, in cells
     */
    static List<String> of(List<String> text, List<String> rows, int blockWidth, int width) {
        BesideBlock set = new BesideBlock(rows, blockWidth, width);
        text.forEach(set::add);
        set.endBlock();
        return set.lines;
    }

    private void add(String line) {
        if (line.contains(LINK)) {
            endBlock();
        }
        if (rows.isEmpty()) {
            lines.add(line);
            return;
        }
        for (String part : DisplayText.wrap(line, width)) {
            lines.add((rows.isEmpty() ? margin : rows.remove() + GAP) + part);
        }
    }

    private void endBlock() {
        while (!rows.isEmpty()) {
            lines.add(rows.remove());
        }
    }
}
