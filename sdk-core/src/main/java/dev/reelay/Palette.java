package dev.reelay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tiny preview of a picture: its colours row by row, usually 5 by 5. Immutable and thread-safe. */
public final class Palette {
    private static final int BYTES = 3;

    private final byte[] grid;

    private Palette(byte[] grid) {
        this.grid = grid;
    }

    /**
     * Returns a palette of some colours.
     *
     * @param colors row by row from the top left
     * @throws IllegalArgumentException if there is no colour
     */
    public static Palette of(List<Rgb> colors) {
        if (colors.isEmpty()) {
            throw new IllegalArgumentException("a palette has at least one colour");
        }
        byte[] grid = new byte[BYTES * colors.size()];
        int at = 0;
        for (Rgb color : colors) {
            grid[at++] = (byte) color.red();
            grid[at++] = (byte) color.green();
            grid[at++] = (byte) color.blue();
        }
        return new Palette(grid);
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
        return bytes.length == 0 || bytes.length % BYTES != 0 ? null : new Palette(bytes);
    }

    /** Returns the colours row by row from the top left; never empty, and unmodifiable. */
    public List<Rgb> colors() {
        List<Rgb> colors = new ArrayList<>(grid.length / BYTES);
        for (int i = 0; i < grid.length; i += BYTES) {
            colors.add(new Rgb(grid[i] & 0xff, grid[i + 1] & 0xff, grid[i + 2] & 0xff));
        }
        return Collections.unmodifiableList(colors);
    }

    /** Returns how many colours make a row: the square root of their number, or all of them where it is no square. */
    public int columns() {
        int colors = grid.length / BYTES;
        int side = (int) Math.round(Math.sqrt(colors));
        return side * side == colors ? side : colors;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Palette that && Arrays.equals(grid, that.grid);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(grid);
    }

    @Override
    public String toString() {
        return "Palette" + colors();
    }
}
