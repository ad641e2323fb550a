package dev.reelay.cli.output;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table that fits a width: where there is too little room, cells say it briefly, and then things are given up one after
 * the other.
 *
 * @param header the columns' titles
 * @param rows as many cells each as there are titles
 * @param sacrifices what to give up, the first to go in front
 */
public record TextTable(List<String> header, List<List<Cell>> rows, List<Sacrifice> sacrifices) {
    /** The width of a table that nobody reads on a terminal: nothing is given up. */
    public static final int UNBOUNDED = Integer.MAX_VALUE;

    private static final char FILLER = '\uffff'; // no character: stands for the second cell of a wide one
    private static final Character[] LINE_BELOW_HEADER = lineBelowHeader();

    /** Returns the table's lines, each ended by a line break. */
    public String text(int width) {
        List<List<String>> texts = texts(Cell::text);
        ColumnWidths widths = new ColumnWidths(header, texts, width);
        if (!widths.fit()) {
            texts = texts(Cell::brief);
            widths = new ColumnWidths(header, texts, width);
            widths.giveUp(sacrifices);
        }
        return draw(texts, widths);
    }

    private List<List<String>> texts(Function<Cell, String> choice) {
        return rows.stream().map(row -> row.stream().map(choice).toList()).toList();
    }

    private String draw(List<List<String>> texts, ColumnWidths widths) {
        Column[] columns = widths.shown()
                .mapToObj(column -> new Column()
                        .header(DisplayText.cut(header.get(column), widths.of(column)))
                        .headerAlign(HorizontalAlign.LEFT)
                        .dataAlign(HorizontalAlign.LEFT)
                        .maxWidth(Integer.MAX_VALUE))
                .toArray(Column[]::new);
        Object[][] cells = texts.stream()
                .map(row -> widths.shown()
                        .mapToObj(column -> fill(DisplayText.cut(row.get(column), widths.of(column))))
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

    /**
     * A cell of a table.
     *
     * @param text what it says
     * @param brief what it says where there is too little room
     */
    public record Cell(String text, String brief) {
        /** Makes one line of each text, without control characters. */
        public Cell {
            text = PlainText.oneLine(text);
            brief = PlainText.oneLine(brief);
        }

        /** Returns a cell that says the same everywhere. */
        public static Cell of(String text) {
            return new Cell(text, text);
        }

        /** Returns a row of such cells. */
        public static List<Cell> row(String... texts) {
            return Stream.of(texts).map(Cell::of).toList();
        }
    }

    /**
     * What a table gives up where it has too little room.
     *
     * @param column the title of the column
     * @param least how many cells it keeps; 0 if it goes altogether
     */
    public record Sacrifice(String column, int least) {
        /** Returns the cutting of a column. */
        public static Sacrifice cut(String column, int least) {
            return new Sacrifice(column, least);
        }

        /** Returns the leaving out of a column. */
        public static Sacrifice drop(String column) {
            return new Sacrifice(column, 0);
        }
    }
}
