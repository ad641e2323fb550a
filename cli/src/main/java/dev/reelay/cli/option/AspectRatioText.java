package dev.reelay.cli.option;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads width to height. */
final class AspectRatioText implements ITypeConverter<String> {
    private static final Pattern RATIO = Pattern.compile("\\d{1,5}:\\d{1,5}");

    @Override
    public String convert(String text) {
        if (!RATIO.matcher(text.strip()).matches()) {
            throw new TypeConversionException("'" + text + "' is no ratio; write it as 16:9");
        }
        return text.strip();
    }
}
