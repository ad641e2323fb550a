package dev.reelay.cli.output;

import dev.reelay.Palette;
import dev.reelay.Rgb;
import java.util.ArrayList;
import java.util.List;

/** A palette drawn in true colours: two cells a colour, which makes it about as wide as high. */
final class PaletteBlock {
    /** How wide a block may be: palettes of relays have five columns. */
    static final int MOST_COLUMNS = 8;

    private static final int CELLS_A_COLOR = 2;
    private static final String RESET = "\u001b[0m";

    private PaletteBlock() {}

    /** Returns the rows, all equally wide; none where the palette is too wide to be a block. */
    static List<String> rows(Palette palette) {
        int columns = palette.columns();
        List<String> rows = new ArrayList<>();
        if (columns > MOST_COLUMNS) {
            return rows;
        }
        List<Rgb> colors = palette.colors();
        for (int start = 0; start < colors.size(); start += columns) {
            StringBuilder row = new StringBuilder();
            for (Rgb color : colors.subList(start, start + columns)) {
                row.append("\u001b[48;2;")
                        .append(color.red())
                        .append(';')
                        .append(color.green())
                        .append(';')
                        .append(color.blue())
                        .append('m')
                        .append(" ".repeat(CELLS_A_COLOR));
            }
            rows.add(row.append(RESET).toString());
        }
        return rows;
    }

    /** Returns how many cells of a terminal a row fills. */
    static int width(Palette palette) {
        return palette.columns() * CELLS_A_COLOR;
    }
}
