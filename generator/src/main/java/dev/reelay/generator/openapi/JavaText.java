package dev.reelay.generator.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CodegenParameter;
import org.openapitools.codegen.CodegenProperty;

/**
 * The document's words as Java literals and Javadoc. A document is written by strangers: whatever stands in it must stay
 * within the literal or the comment that it is put into, so no text reaches a generated file but through this class.
 */
public final class JavaText {
    /** Where lines are broken. */
    static final int LINE_LENGTH = 118;

    /** A constant may have 65,535 bytes, and a reader of Javadoc has less patience. */
    private static final int MAX_PARAGRAPHS = 4_000;

    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");

    private JavaText() {}

    /** Returns a string literal with its quotes. */
    public static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            appendEscaped(literal, text, i);
        }
        return literal.append('"').toString();
    }

    private static void appendEscaped(StringBuilder literal, String text, int at) {
        char c = text.charAt(at);
        switch (c) {
            case '"' -> literal.append("\\\"");
            case '\\' -> literal.append("\\\\");
            case '\n' -> literal.append("\\n");
            case '\r' -> literal.append("\\r");
            case '\t' -> literal.append("\\t");
            default -> {
                if (isPrintable(text, at)) {
                    literal.append(c);
                } else {
                    // Neither a quote nor a line break, which compilers would take for one even so.
                    literal.append(String.format("\\u%04x", (int) c));
                }
            }
        }
    }

    /** Tells whether a reader sees a character, and in its place: no control, no change of direction, no half of a pair. */
    private static boolean isPrintable(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT && c != '\u2028' && c != '\u2029';
    }

    /** Returns a literal over as many lines as it needs, joined with plus signs; the first begins where it is put. */
    public static String longLiteral(String text, String indent) {
        String whole = literal(text);
        int room = Math.max(20, LINE_LENGTH - indent.length() - 4);
        if (whole.length() <= room) {
            return whole;
        }
        StringBuilder lines = new StringBuilder();
        StringBuilder line = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            appendEscaped(line, text, i);
            boolean pair = Character.isHighSurrogate(text.charAt(i));
            if (line.length() >= room - 6 && !pair && i + 1 < text.length()) {
                lines.append(line).append("\"\n").append(indent).append("+ ");
                line = new StringBuilder("\"");
            }
        }
        return lines.append(line).append('"').toString();
    }

    /** Returns texts as the value of an annotation: one, or a list in braces over as many lines as it needs. */
    static String literals(List<String> texts, String indent) {
        List<String> all = texts.stream()
                .map(text -> longLiteral(text, indent + "        "))
                .toList();
        String line = String.join(", ", all);
        if (all.size() == 1) {
            return line;
        }
        if (indent.length() + line.length() + 20 <= LINE_LENGTH && !line.contains("\n")) {
            return "{" + line + "}";
        }
        StringBuilder lines = new StringBuilder("{\n");
        StringBuilder current = new StringBuilder(indent + "    ");
        for (String each : all) {
            if (!current.toString().isBlank() && current.length() + each.length() + 2 > LINE_LENGTH) {
                lines.append(current.toString().stripTrailing()).append('\n');
                current = new StringBuilder(indent + "    ");
            }
            current.append(each).append(", ");
        }
        String last = current.toString().stripTrailing();
        return lines.append(last, 0, last.length() - 1)
                .append('\n')
                .append(indent)
                .append('}')
                .toString();
    }

    /** Returns a text on one line; empty for none. */
    static String line(@Nullable String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ");
    }

    /** Returns a Javadoc comment with a line break at its end, or nothing where there is nothing to say. */
    static String javadoc(@Nullable String text, String indent) {
        return comment(paragraphs(text, indent), indent);
    }

    /** Returns the Javadoc of a record with a {@code @param} for each component. */
    static String recordJavadoc(@Nullable String text, List<CodegenProperty> components, String onlyComponent) {
        List<String> lines = paragraphs(text == null || text.isBlank() ? "A part of the wire protocol." : text, "");
        lines.add("");
        for (CodegenProperty component : components) {
            lines.addAll(parameter(component.name, component.unescapedDescription, ""));
        }
        lines.add(
                components.isEmpty()
                        ? "@param " + onlyComponent + " what came, never null"
                        : "@param unknownMembers the members that the specification does not name, as they came");
        return comment(lines, "");
    }

    static String operationJavadoc(
            String method,
            @Nullable String summaryText,
            @Nullable String notesText,
            List<CodegenParameter> parameters) {
        String summary = line(summaryText);
        String notes = notesText == null ? "" : notesText.strip();
        String text = notes.startsWith(summary) || summary.isEmpty() ? notes : summary + "\n\n" + notes;
        List<String> lines = paragraphs(text.isBlank() ? method + "." : text, "    ");
        if (!parameters.isEmpty()) {
            lines.add("");
        }
        for (CodegenParameter parameter : parameters) {
            lines.addAll(parameter(parameter.paramName, parameter.unescapedDescription, "    "));
        }
        return comment(lines, "    ");
    }

    private static List<String> parameter(String name, @Nullable String description, String indent) {
        String about = escape(bounded(line(description)));
        return wrap("@param " + name + " " + (about.isEmpty() ? "as on the wire" : about), indent);
    }

    private static List<String> paragraphs(@Nullable String text, String indent) {
        List<String> lines = new ArrayList<>();
        String[] paragraphs =
                text == null ? new String[0] : bounded(text.strip()).split("\\n\\s*\\n");
        for (String paragraph : paragraphs) {
            String escaped = escape(line(paragraph));
            if (escaped.isBlank()) {
                continue;
            }
            if (!lines.isEmpty()) {
                lines.add("");
                escaped = "<p>" + escaped;
            }
            lines.addAll(wrap(escaped, indent));
        }
        return lines;
    }

    private static String bounded(String text) {
        return text.length() <= MAX_PARAGRAPHS ? text : text.substring(0, MAX_PARAGRAPHS) + "…";
    }

    private static String comment(List<String> lines, String indent) {
        if (lines.isEmpty() || lines.stream().allMatch(String::isEmpty)) {
            return "";
        }
        if (lines.size() == 1) {
            return indent + "/** " + lines.get(0) + " */\n";
        }
        StringBuilder comment = new StringBuilder(indent).append("/**\n");
        for (String line : lines) {
            comment.append(indent).append(line.isEmpty() ? " *" : " * " + line).append('\n');
        }
        return comment.append(indent).append(" */\n").toString();
    }

    private static List<String> wrap(String text, String indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int room = LINE_LENGTH - 8 - indent.length();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + word.length() > room) {
                lines.add(line.toString());
                line = new StringBuilder(text.startsWith("@param") ? "    " : "");
            }
            line.append(line.isEmpty() || line.toString().isBlank() ? "" : " ").append(word);
            // Some scripts have no blanks, and some links no end.
            while (line.length() > room) {
                int cut = cut(line, room);
                lines.add(line.substring(0, cut));
                line.delete(0, cut);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** Where to break a line that has no blank: not within a character, an entity or a tag. */
    private static int cut(CharSequence line, int room) {
        String head = line.subSequence(0, room).toString();
        int open = Math.max(head.lastIndexOf('&'), head.lastIndexOf('<'));
        boolean within = open > room - 8 && head.indexOf(';', open) < 0 && head.indexOf('>', open) < 0;
        int cut = within ? open : room;
        return Character.isHighSurrogate(line.charAt(cut - 1)) ? cut - 1 : cut;
    }

    private static String escape(String text) {
        StringBuilder safe = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '@' -> safe.append("&#64;");
                case '\\' -> safe.append("&#92;");
                case '/' -> safe.append(i > 0 && text.charAt(i - 1) == '*' ? "&#47;" : "/");
                default -> safe.append(isPrintable(text, i) ? c : ' ');
            }
        }
        return CODE.matcher(safe).replaceAll("<code>$1</code>");
    }
}
