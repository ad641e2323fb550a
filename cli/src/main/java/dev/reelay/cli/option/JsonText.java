package dev.reelay.cli.option;

import com.squareup.moshi.JsonDataException;
import dev.reelay.wire.JsonValues;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a value that is JSON if it can be, and a text otherwise. */
final class JsonText {
    private JsonText() {}

    static Object read(String text) {
        @Nullable Object value;
        try {
            value = JsonValues.ADAPTER.fromJson(text);
        } catch (IOException | JsonDataException e) {
            return text; // words without quotes
        }
        return value == null ? text : value;
    }
}
