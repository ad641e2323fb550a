package dev.reelay.provider.spi;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns wire records back into JSON for the extras, and checks single values of answers. */
public final class WireJson {
    private WireJson() {}

    /** Returns the JSON of a record; {@code null} for none. */
    public static <T> @Nullable Object of(JsonAdapter<T> adapter, @Nullable T value) {
        return value == null ? null : adapter.toJsonValue(value);
    }

    /** Returns the JSON of a list. */
    public static <T> @Nullable Object list(@Nullable List<T> values, Function<T, @Nullable Object> element) {
        if (values == null) {
            return null;
        }
        List<@Nullable Object> all = new ArrayList<>();
        values.forEach(value -> all.add(element.apply(value)));
        return all;
    }

    /** Returns the JSON of a map. */
    public static <T> @Nullable Object map(@Nullable Map<String, T> values, Function<T, @Nullable Object> element) {
        if (values == null) {
            return null;
        }
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        values.forEach((name, value) -> all.put(name, element.apply(value)));
        return all;
    }

    /**
     * Returns what reads the link that an answer holds.
     *
     * @param path where it is looked for, for the message where it is not there
     */
    public static <T> AnswerReader<String> linkReader(
            JsonAdapter<T> adapter, Function<T, @Nullable Object> value, String path) {
        return body -> {
            T answer = adapter.fromJson(body);
            Object found = answer == null ? null : value.apply(answer);
            String link = found == null ? null : Values.url(found);
            if (link == null) {
                throw new JsonDataException("no link at $." + path);
            }
            return link;
        };
    }
}
