package dev.reelay.cli.doctor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what to add to a specification for a member that it does not know. */
final class SchemaText {
    private final List<String> lines = new ArrayList<>();

    private SchemaText() {}

    /** Returns the lines of YAML of one property. */
    static List<String> property(UnknownMember member) {
        SchemaText text = new SchemaText();
        text.property("", member.name(), member.value());
        return text.lines;
    }

    private void property(String indent, String name, @Nullable Object value) {
        lines.add(indent + name + ":");
        schema(indent + "  ", value);
    }

    private void schema(String indent, @Nullable Object value) {
        if (value == null) {
            lines.add(indent + "x-lenient: true # null in this answer: any type may come");
            lines.add(indent + "nullable: true");
            return;
        }
        lines.add(indent + "type: " + type(value));
        if (value instanceof Map<?, ?> members && !members.isEmpty()) {
            lines.add(indent + "properties:");
            members.forEach((name, inner) -> property(indent + "  ", String.valueOf(name), inner));
        } else if (value instanceof List<?> items) {
            lines.add(indent + "items:");
            schema(indent + "  ", items.isEmpty() ? null : items.get(0));
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
