package dev.reelay.generator.openapi.source;

/**
 * Where something stands in a file.
 *
 * @param file what the file is called in messages
 * @param line the line, from 1
 * @param column the column, from 1
 */
public record Place(String file, int line, int column) {
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
