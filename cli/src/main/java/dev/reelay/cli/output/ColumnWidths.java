package dev.reelay.cli.output;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/** How wide each column of a table is, in cells; a column that is given up has no width. */
final class ColumnWidths {
    private static final int AROUND_A_CELL = 2; // a blank on each side

    private final List<String> header;
    private final int[] needed;
    private final int[] widths;
    private final long room;

    /**
     * Gives every column what it needs.
     *
     * @param width of the table, in cells
     */
    ColumnWidths(List<String> header, List<List<String>> rows, int width) {
        this.header = header;
        this.room = width;
        this.needed = IntStream.range(0, header.size())
                .map(column -> rows.stream()
                        .mapToInt(row -> DisplayText.width(row.get(column)))
                        .reduce(header.get(column).length(), Math::max))
                .toArray();
        this.widths = needed.clone();
    }

    boolean fit() {
        return excess() <= 0;
    }

    int of(int column) {
        return widths[column];
    }

    /** Returns the columns that are left, in their order. */
    IntStream shown() {
        return IntStream.range(0, widths.length).filter(column -> widths[column] > 0);
    }

    /** Gives up one thing after the other until the table fits; what was cut too much is given back. */
    void giveUp(List<TextTable.Sacrifice> sacrifices) {
        Deque<Integer> cut = new ArrayDeque<>();
        for (TextTable.Sacrifice sacrifice : sacrifices) {
            int column = header.indexOf(sacrifice.column());
            if (fit()) {
                break;
            }
            if (column < 0) {
                continue;
            }
            if (sacrifice.least() == 0) {
                widths[column] = 0;
            } else {
                long spare = Math.max(0, widths[column] - sacrifice.least());
                widths[column] -= (int) Math.min(spare, excess());
                cut.push(column);
            }
        }
        for (int column : cut) {
            int missing = widths[column] == 0 ? 0 : needed[column] - widths[column];
            widths[column] += (int) Math.max(0, Math.min(missing, -excess()));
        }
    }

    private long excess() {
        return shown().mapToLong(column -> widths[column] + AROUND_A_CELL).sum() - room;
    }
}
