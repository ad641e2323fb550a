package dev.reelay.cli.option;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a value that may not be blank: an empty one would be sent, and paid for. */
final class WordText implements ITypeConverter<String> {
    @Override
    public String convert(String text) {
        if (text.isBlank()) {
            throw new TypeConversionException("it is blank; leave the option out, or give a value");
        }
        return text.strip();
    }
}
