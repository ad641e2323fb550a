package dev.reelay.generator.processor;

import dev.reelay.generator.model.ProviderModel.Said;
import dev.reelay.generator.model.WireType;
import dev.reelay.generator.model.WireType.ListOf;
import dev.reelay.generator.model.WireType.Scalar;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and checks how a request field is written. */
final class SendReader {
    static final String REFERENCES = "REFERENCES";

    private static final Map<Scalar, String> SECONDS = Map.of(
            Scalar.TEXT,
            "text",
            Scalar.INTEGER,
            "intSeconds",
            Scalar.LONG,
            "seconds",
            Scalar.DECIMAL,
            "decimalSeconds");
    private static final String FLAG_WORDS = "true|false";

    private final RequestFields fields;
    private final Diagnostics diagnostics;

    SendReader(RequestFields fields, Diagnostics diagnostics) {
        this.fields = fields;
        this.diagnostics = diagnostics;
    }

    /**
     * Returns how a field gets into a property, or {@code null} after reporting why it cannot.
     *
     * @param element whether the property is in an element that is made for each reference
     */
    @Nullable
    Said read(Declared send, String to, WireType property, boolean element) {
        String constant = send.constant("field");
        String type = fields.typeOf(send.place("field"), constant);
        if (type == null) {
            return null;
        }
        String form = send.constant("as");
        Map<String, String> words = words(send, type);
        if (words == null) {
            return null;
        }
        String worded = isText(property) ? "word" : null;
        String conversion = words.isEmpty() ? conversion(type, form, property, element) : worded;
        if (conversion == null) {
            diagnostics.error(
                    send.place("to"),
                    Problem.WRONG_TYPE,
                    to,
                    Kinds.describe(property),
                    constant,
                    words.isEmpty() ? written(type, form) : "a text, as it has words");
            return null;
        }
        String orElse = send.text("orElse");
        if (!orElse.isEmpty() && !(property instanceof Scalar scalar && fits(scalar, orElse))) {
            diagnostics.error(send.place("orElse"), Problem.WRONG_CONSTANT, orElse, to, Kinds.describe(property));
            return null;
        }
        return new Said(
                RequestFields.field(constant),
                conversion.isEmpty() ? null : conversion,
                form,
                words,
                orElse.isEmpty() ? null : orElse);
    }

    /** Returns the protocol's own words, or {@code null} after reporting one that is none. */
    private @Nullable Map<String, String> words(Declared send, String type) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Declared.Text text : send.texts("words")) {
            String[] parts = text.value().split("=", 2);
            String from = parts[0].strip();
            boolean possible = parts.length == 2
                    && !parts[1].isBlank()
                    && switch (type) {
                        case "String" -> !from.isEmpty();
                        case "Boolean" -> from.matches(FLAG_WORDS);
                        default -> false;
                    };
            if (!possible) {
                diagnostics.error(text.place(), Problem.NO_WORD, text.value());
                return null;
            }
            words.put(from, parts[1].strip());
        }
        return words;
    }

    private static boolean isText(WireType property) {
        return property == Scalar.TEXT || property == Scalar.ANY;
    }

    /** Returns how a field of a type is written into a property; empty for as it is, and {@code null} where it cannot. */
    private static @Nullable String conversion(String type, String form, WireType property, boolean element) {
        boolean any = property == Scalar.ANY;
        return switch (type) {
            case "Duration" -> {
                if (form.equals("SECONDS_TEXT")) {
                    yield isText(property) ? "secondsText" : null;
                }
                yield property instanceof Scalar scalar ? SECONDS.getOrDefault(scalar, any ? "text" : null) : null;
            }
            case "ImageInput" -> isText(property) ? (form.equals("BASE64") ? "base64" : "text") : null;
            case "Boolean" -> any || property == Scalar.FLAG ? "" : null;
            case "Long" -> number(property, "intNumber", "");
            case "Integer" -> number(property, "", "longNumber");
            case REFERENCES -> {
                if (element) {
                    yield isText(property) ? (form.equals("BASE64") ? "base64" : "text") : null;
                }
                boolean list = any || (property instanceof ListOf of && isText(of.element()));
                yield list ? (form.equals("BASE64") ? "base64s" : "texts") : null;
            }
            default -> isText(property) ? "" : null;
        };
    }

    private static @Nullable String number(WireType property, String asInteger, String asLong) {
        if (!(property instanceof Scalar scalar)) {
            return null;
        }
        return switch (scalar) {
            case INTEGER -> asInteger;
            case LONG -> asLong;
            case ANY -> "";
            case DECIMAL -> "decimal";
            case TEXT -> "text";
            case FLAG -> null;
        };
    }

    private static String written(String type, String form) {
        return switch (type) {
            case "Duration" -> form.equals("SECONDS_TEXT") ? "a text" : "a text or a number";
            case "Boolean" -> "a flag, or a text with words for true and false";
            case "Long", "Integer" -> "a number or a text";
            case REFERENCES -> "a list of texts, or a text in an element for each of them, as \"pictures[].url\"";
            default -> "a text";
        };
    }

    /** Tells whether a text can be a value of a type. */
    static boolean fits(Scalar type, String value) {
        return switch (type) {
            case TEXT, ANY -> true;
            case INTEGER -> value.matches("-?(0|[1-9]\\d{0,8})");
            case LONG -> value.matches("-?(0|[1-9]\\d{0,17})");
            case DECIMAL -> value.matches("-?\\d{1,15}(\\.\\d{1,15})?");
            case FLAG -> value.equals("true") || value.equals("false");
        };
    }
}
