package dev.reelay.provider.spi;

import com.squareup.moshi.JsonDataException;
import org.jspecify.annotations.Nullable;

/** Checks single results of operations. */
public final class Results {
    private Results() {}

    /**
     * Returns a link.
     *
     * @param path where it was looked for
     * @throws JsonDataException if {@code value} is no absolute http(s) URL
     */
    public static String link(@Nullable Object value, String path) {
        String link = value == null ? null : Values.url(value);
        if (link == null) {
            throw new JsonDataException("no link at $." + path);
        }
        return link;
    }
}
