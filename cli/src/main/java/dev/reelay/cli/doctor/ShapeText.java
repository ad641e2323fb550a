package dev.reelay.cli.doctor;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Draws the shape of a JSON document: the names of its members, without their values. */
final class ShapeText {
    private static final int DEPTH = 3;

    private ShapeText() {}

    static String of(@Nullable Object json) {
        String shape = members(json, 0);
        return shape.isEmpty() ? "a single value" : shape;
    }

    private static String members(@Nullable Object json, int depth) {
        if (json instanceof List<?> items) {
            return items.isEmpty() ? "[]" : "[" + members(items.get(0), depth) + "]";
        }
        if (!(json instanceof Map<?, ?> map)) {
            return "";
        }
        return depth >= DEPTH
                ? "{…}"
                : map.entrySet().stream()
                        .map(member -> member.getKey() + members(member.getValue(), depth + 1))
                        .collect(Collectors.joining(", ", "{", "}"));
    }
}
