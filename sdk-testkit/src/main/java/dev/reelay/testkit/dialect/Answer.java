package dev.reelay.testkit.dialect;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a relay answers.
 *
 * @param status the HTTP status
 * @param json the body: a {@link java.util.Map}, {@link java.util.List}, text, number, flag or {@code null}, nested at
 *     will
 */
public record Answer(int status, @Nullable Object json) {
    /** An answer without a body. */
    public static final Answer NOTHING = new Answer(204, null);

    /** Returns an answer with status 200. */
    public static Answer ok(Object json) {
        return new Answer(200, Objects.requireNonNull(json, "json"));
    }
}
