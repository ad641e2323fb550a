package dev.reelay.generator.processor;

import dev.reelay.generator.model.WireType;
import dev.reelay.generator.model.WireType.ListOf;
import dev.reelay.generator.model.WireType.MapOf;
import dev.reelay.generator.model.WireType.Scalar;
import java.util.List;
import java.util.stream.Collectors;

/** What the kinds of JSON value are called, in declarations and in messages. */
final class Kinds {
    static final String TEXT = "TEXT";
    static final String NUMBER = "NUMBER";
    static final String FLAG = "FLAG";
    static final String JSON = "JSON";
    static final String ANY = "ANY";

    private Kinds() {}

    /** Returns the constant of {@code JsonKind} that a type is; {@link #ANY} for what may be each of them. */
    static String of(WireType type) {
        if (!(type instanceof Scalar scalar)) {
            return JSON;
        }
        return switch (scalar) {
            case TEXT -> TEXT;
            case INTEGER, LONG, DECIMAL -> NUMBER;
            case FLAG -> FLAG;
            case ANY -> ANY;
        };
    }

    /** Returns some of the constants of {@code JsonKind} as a maintainer calls them. */
    static String describe(List<String> kinds) {
        return kinds.stream()
                .map(kind -> switch (kind) {
                    case TEXT -> "a text";
                    case NUMBER -> "a number";
                    case FLAG -> "a flag";
                    default -> "an object or a list";
                })
                .collect(Collectors.joining(" or "));
    }

    /** Returns a type as a maintainer calls it. */
    static String describe(WireType type) {
        if (type instanceof Scalar scalar) {
            return switch (scalar) {
                case TEXT -> "a text";
                case INTEGER, LONG -> "a whole number";
                case DECIMAL -> "a number";
                case FLAG -> "a flag";
                case ANY -> "any JSON (a oneOf of different kinds, or an object without properties)";
            };
        }
        if (type instanceof ListOf list) {
            return "a list, each of whose elements is " + describe(list.element());
        }
        return type instanceof MapOf ? "an object with members of any name" : "an object";
    }
}
