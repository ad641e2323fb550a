package dev.reelay.cli.output;

import java.util.List;
import java.util.stream.Stream;

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
