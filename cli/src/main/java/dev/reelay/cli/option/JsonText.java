package dev.reelay.cli.option;

import com.squareup.moshi.JsonDataException;
import dev.reelay.provider.spi.JsonValues;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a member of a request: JSON if it can be, and a text otherwise. */
final class JsonText {
    private JsonText() {}

    /**
     * Returns the value to send.
     *
     * @throws IllegalArgumentException if the name is missing, or the value is JSON that is broken or null
     */
    static Object read(String name, String text) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("--parameter =" + text + " has no name; write --parameter NAME=JSON");
        }
        @Nullable Object value;
        try {
            value = JsonValues.ADAPTER.fromJson(text);
        } catch (IOException | JsonDataException e) {
            if (text.startsWith("{") || text.startsWith("[") || text.startsWith("\"")) {
                throw new IllegalArgumentException("--parameter " + name + " is broken JSON: " + e.getMessage(), e);
            }
            return text; // words without quotes
        }
        if (value == null) {
            throw new IllegalArgumentException(
                    "--parameter " + name + "=null cannot be sent; leave it out, or write '\"null\"' for the word");
        }
        return value;
    }
}
