package dev.reelay;

import java.util.Locale;

/**
 * A colour, each part from 0 to 255.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Rgb(int red, int green, int blue) {
    /** @throws IllegalArgumentException if a part is outside 0 to 255 */
    public Rgb {
        if (((red | green | blue) & ~0xff) != 0) {
            throw new IllegalArgumentException("a colour's parts are 0 to 255: " + red + ", " + green + ", " + blue);
        }
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is something else
     */
    public static Rgb parse(String text) {
        if (!text.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("a colour looks like #0a1b2c: " + text);
        }
        int all = Integer.parseInt(text.substring(1), 16);
        return new Rgb(all >> 16, (all >> 8) & 0xff, all & 0xff);
    }

    /** Returns the colour as {@code #rrggbb}, in lower case. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
