package dev.reelay.generator.pipeline;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A mistake in a mapping or its specification, as an edit of one that is right.
 *
 * @param line the beginning of the line that the message stands at
 * @param message a part of the message
 * @param start makes the fixture that is edited
 */
record Mistake(String code, String line, String message, Function<Path, Pipeline> start, UnaryOperator<Pipeline> edit) {
    @Override
    public String toString() {
        return code + " " + message;
    }

    static Mistake mini(String code, String line, String message, String from, String to) {
        return new Mistake(code, line, message, Pipeline::mini, pipeline -> pipeline.mapping(from, to));
    }

    static Mistake studio(String code, String line, String message, String from, String to) {
        return new Mistake(code, line, message, Pipeline::studio, pipeline -> pipeline.mapping(from, to));
    }

    static Mistake atelier(String code, String line, String message, String from, String to) {
        return new Mistake(code, line, message, Pipeline::atelier, pipeline -> pipeline.mapping(from, to));
    }

    static Mistake spec(String code, String line, String message, UnaryOperator<Pipeline> edit) {
        return new Mistake(code, line, message, Pipeline::mini, edit);
    }

    static Mistake mini(String code, String line, String message, String from, String to, String from2, String to2) {
        return new Mistake(
                code,
                line,
                message,
                Pipeline::mini,
                pipeline -> pipeline.mapping(from, to).mapping(from2, to2));
    }
}
