package dev.reelay.cli.output;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table that fits a width: where there is too little room, cells say it briefly, and then the columns that may shrink
 * are cut, one after the other.
 *
 * @param header the columns' titles
 * @param rows as many cells each as there are titles
 * @param shrinking the titles of columns that may be cut, the one to cut first in front
 */
public record TextTable(List<String> header, List<List<Cell>> rows, List<String> shrinking) {
    /** The width of a table that nobody reads on a terminal: nothing is cut. */
    public static final int UNBOUNDED = Integer.MAX_VALUE;

    private static final int SMALLEST = 6;
    private static final int AROUND_A_CELL = 2; // a blank on each side
    private static final char FILLER = '\uffff'; // no character: stands for the second cell of a wide one
    private static final Character[] LINE_BELOW_HEADER = lineBelowHeader();

    /** Returns the table's lines, each ended by a line break. */
    public String text(int width) {
        List<List<String>> texts = texts(Cell::text);
        int[] widths = widths(texts);
        if (excess(widths, width) > 0) {
            texts = texts(Cell::brief);
            widths = widths(texts);
            shrink(widths, width);
        }
        return draw(texts, widths);
    }

    private List<List<String>> texts(Function<Cell, String> choice) {
        return rows.stream().map(row -> row.stream().map(choice).toList()).toList();
    }

    private String draw(List<List<String>> texts, int[] widths) {
        Column[] columns = header.stream()
                .map(title -> new Column()
                        .header(title)
                        .headerAlign(HorizontalAlign.LEFT)
                        .dataAlign(HorizontalAlign.LEFT)
                        .maxWidth(Integer.MAX_VALUE))
                .toArray(Column[]::new);
        Object[][] cells = texts.stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(column -> fill(DisplayText.cut(row.get(column), widths[column])))
                        .toArray())
                .toArray(Object[][]::new);
        return AsciiTable.builder()
                .border(LINE_BELOW_HEADER)
                .data(columns, cells)
                .asString()
                .replace(String.valueOf(FILLER), "")
                .lines()
                .map(line -> line.stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    private int[] widths(List<List<String>> texts) {
        return IntStream.range(0, header.size())
                .map(column -> texts.stream()
                        .mapToInt(row -> DisplayText.width(row.get(column)))
                        .reduce(header.get(column).length(), Math::max))
                .toArray();
    }

    private static long excess(int[] widths, int width) {
        return IntStream.of(widths).asLongStream().sum() + (long) AROUND_A_CELL * widths.length - width;
    }

    private void shrink(int[] widths, int width) {
        for (String title : shrinking) {
            int column = header.indexOf(title);
            if (column >= 0) {
                int spare = Math.max(0, widths[column] - SMALLEST);
                widths[column] -= (int) Math.min(spare, Math.max(0, excess(widths, width)));
            }
        }
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

    private static Character[] lineBelowHeader() {
        Character[] lines = AsciiTable.NO_BORDERS.clone();
        lines[8] = '─';
        return lines;
    }
}
