package dev.reelay.cli.doctor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes what to add to a specification for a member that it does not name. One answer shows a type and does not prove
 * it: each property may be null.
 */
final class SchemaText {
    private final List<String> lines = new ArrayList<>();

    private SchemaText() {}

    /** Returns the lines of YAML of one property. */
    static List<String> property(String name, @Nullable Object value) {
        SchemaText text = new SchemaText();
        text.property("", name, value);
        return text.lines;
    }

    private void property(String indent, String name, @Nullable Object value) {
        lines.add(indent + MemberName.yaml(name) + ":");
        schema(indent + "  ", value);
        if (value != null) {
            lines.add(indent + "  nullable: true");
        }
    }

    private void schema(String indent, @Nullable Object value) {
        if (value == null) {
            lines.add(indent + "nullable: true # no value in this answer: any may come");
            return;
        }
        lines.add(indent + "type: " + type(value));
        if (value instanceof Long number && number.intValue() != number) {
            lines.add(indent + "format: int64");
        } else if (value instanceof Map<?, ?> members && !members.isEmpty()) {
            lines.add(indent + "properties:");
            members.forEach((name, inner) -> property(indent + "  ", String.valueOf(name), inner));
        } else if (value instanceof List<?> items) {
            lines.add(indent + "items:");
            schema(
                    indent + "  ",
                    items.stream().filter(Objects::nonNull).findFirst().orElse(null));
        }
    }

    private static String type(Object value) {
        if (value instanceof Map<?, ?>) {
            return "object";
        }
        if (value instanceof List<?>) {
            return "array";
        }
        if (value instanceof Boolean) {
            return "boolean";
        }
        if (value instanceof BigDecimal) {
            return "number";
        }
        return value instanceof Number ? "integer" : "string";
    }
}
