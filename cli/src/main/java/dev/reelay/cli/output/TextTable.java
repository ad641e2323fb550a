package dev.reelay.cli.output;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table that fits a width: the columns that may shrink are cut, widest first.
 *
 * @param header the columns' titles
 * @param rows as many cells each as there are titles
 * @param shrinking the titles of columns that may be cut
 */
public record TextTable(List<String> header, List<List<String>> rows, Set<String> shrinking) {
    /** The width of a table that nobody reads on a terminal: nothing is cut. */
    public static final int UNBOUNDED = Integer.MAX_VALUE;

    private static final int SMALLEST = 8;
    private static final int AROUND_A_CELL = 3; // a blank on each side, and the line between two columns
    private static final char FILLER = '\uffff'; // no character: stands for the second cell of a wide one
    private static final Character[] INNER_LINES = innerLines();

    /** Returns the table's lines, each ended by a line break. */
    public String text(int width) {
        int[] widths = widths(width);
        Column[] columns = header.stream()
                .map(title -> new Column()
                        .header(title)
                        .headerAlign(HorizontalAlign.LEFT)
                        .dataAlign(HorizontalAlign.LEFT)
                        .maxWidth(Integer.MAX_VALUE))
                .toArray(Column[]::new);
        Object[][] cells = rows.stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(column -> fill(DisplayText.cut(PlainText.oneLine(row.get(column)), widths[column])))
                        .toArray())
                .toArray(Object[][]::new);
        return AsciiTable.builder()
                .border(INNER_LINES)
                .data(columns, cells)
                .asString()
                .replace(String.valueOf(FILLER), "")
                .lines()
                .map(line -> line.stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    private int[] widths(int width) {
        int[] widths = IntStream.range(0, header.size())
                .map(column -> rows.stream()
                        .mapToInt(row -> DisplayText.width(PlainText.oneLine(row.get(column))))
                        .reduce(header.get(column).length(), Math::max))
                .toArray();
        long excess = IntStream.of(widths).asLongStream().sum() + (long) AROUND_A_CELL * widths.length - 1 - width;
        for (; excess > 0; excess--) {
            int widest = widestThatShrinks(widths);
            if (widest < 0) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private int widestThatShrinks(int[] widths) {
        int widest = -1;
        for (int column = 0; column < widths.length; column++) {
            if (shrinking.contains(header.get(column))
                    && widths[column] > SMALLEST
                    && (widest < 0 || widths[column] > widths[widest])) {
                widest = column;
            }
        }
        return widest;
    }

    /** The library counts characters; a filler after each wide one makes both counts the same. */
    private static String fill(String text) {
        StringBuilder filled = new StringBuilder();
        text.codePoints().forEach(character -> {
            filled.appendCodePoint(character);
            if (DisplayText.width(character) > Character.charCount(character)) {
                filled.append(FILLER);
            }
        });
        return filled.toString();
    }

    private static Character[] innerLines() {
        Character[] lines = AsciiTable.NO_BORDERS.clone();
        lines[5] = '│';
        lines[8] = '─';
        lines[9] = '┼';
        lines[12] = '│';
        return lines;
    }
}
