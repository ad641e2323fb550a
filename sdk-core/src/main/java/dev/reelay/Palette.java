package dev.reelay;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tiny preview of a picture: its colours row by row, usually 5 by 5.
 *
 * @param colors row by row from the top left; never empty
 */
public record Palette(List<Rgb> colors) {
    /** @throws IllegalArgumentException if there is no colour */
    public Palette {
        colors = List.copyOf(colors);
        if (colors.isEmpty()) {
            throw new IllegalArgumentException("a palette has at least one colour");
        }
    }

    /**
     * Decodes the grid that relays send: base64 of three bytes a colour.
     *
     * @return {@code null} if {@code grid} is no such text
     */
    public static @Nullable Palette ofGrid(String grid) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(grid.strip());
        } catch (IllegalArgumentException e) {
            return null;
        }
        if (bytes.length == 0 || bytes.length % 3 != 0) {
            return null;
        }
        List<Rgb> colors = new ArrayList<>(bytes.length / 3);
        for (int i = 0; i < bytes.length; i += 3) {
            colors.add(new Rgb(bytes[i] & 0xff, bytes[i + 1] & 0xff, bytes[i + 2] & 0xff));
        }
        return new Palette(colors);
    }

    /** Returns how many colours make a row: the square root of their number, or all of them where it is no square. */
    public int columns() {
        int side = (int) Math.round(Math.sqrt(colors.size()));
        return side * side == colors.size() ? side : colors.size();
    }
}
