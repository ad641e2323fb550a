package dev.reelay.testkit;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The paths of a JSON document and the kind of what stands there. */
final class JsonShape {
    private JsonShape() {}

    static void collect(@Nullable Object value, String path, Set<String> members) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, member) -> collect(member, path + "." + name, members));
        } else if (value instanceof Collection<?> items) {
            items.forEach(item -> collect(item, path + "[]", members));
        } else {
            members.add(path + ": " + kind(value));
        }
    }

    private static String kind(@Nullable Object value) {
        if (value instanceof Number) {
            return "number";
        }
        return value == null ? "null" : value.getClass().getSimpleName();
    }
}
