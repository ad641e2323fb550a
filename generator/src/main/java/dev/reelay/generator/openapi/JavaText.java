package dev.reelay.generator.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CodegenOperation;
import org.openapitools.codegen.CodegenParameter;
import org.openapitools.codegen.CodegenProperty;

/** The document's words as Java literals and Javadoc. */
final class JavaText {
    private static final int LINE_LENGTH = 110;
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");

    private JavaText() {}

    /** Returns a string literal with its quotes. */
    static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> literal.append(c);
            }
        }
        return literal.append('"').toString();
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
            String about = line(component.description);
            lines.addAll(
                    wrap("@param " + component.name + " " + (about.isEmpty() ? "as on the wire" : escape(about)), ""));
        }
        lines.add(
                components.isEmpty()
                        ? "@param " + onlyComponent + " what came, never null"
                        : "@param unknownMembers the members that the specification does not name, as they came");
        return comment(lines, "");
    }

    static String operationJavadoc(CodegenOperation operation) {
        String summary = line(operation.summary);
        String notes = operation.notes == null ? "" : operation.notes.strip();
        String text = notes.startsWith(summary) || summary.isEmpty() ? notes : summary + "\n\n" + notes;
        List<String> lines = paragraphs(text.isBlank() ? operation.operationId + "." : text, "    ");
        lines.add("");
        for (CodegenParameter parameter : operation.allParams) {
            String about = line(parameter.description);
            lines.addAll(wrap(
                    "@param " + parameter.paramName + " " + (about.isEmpty() ? "as on the wire" : escape(about)),
                    "    "));
        }
        return comment(lines, "    ");
    }

    private static List<String> paragraphs(@Nullable String text, String indent) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text == null ? new String[0] : text.strip().split("\\n\\s*\\n")) {
            String escaped = escape(line(paragraph));
            if (!lines.isEmpty()) {
                lines.add("");
                escaped = "<p>" + escaped;
            }
            lines.addAll(wrap(escaped, indent));
        }
        return lines;
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
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && indent.length() + line.length() + word.length() > LINE_LENGTH) {
                lines.add(line.toString());
                line = new StringBuilder(text.startsWith("@param") ? "    " : "");
            }
            line.append(line.isEmpty() || line.toString().isBlank() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String escape(String text) {
        String safe = text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("*/", "*&#47;")
                .replace("@", "&#64;")
                .replace("\\u", "&#92;u");
        return CODE.matcher(safe).replaceAll("<code>$1</code>");
    }
}
