package dev.reelay.cli.output;

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
