package dev.reelay.cli.option;

import okhttp3.HttpUrl;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a URL that a relay is to call. */
final class UrlText implements ITypeConverter<String> {
    @Override
    public String convert(String text) {
        if (HttpUrl.parse(text.strip()) == null) {
            throw new TypeConversionException(
                    "'" + text + "' is no URL that a relay could call; give one as https://example.com/hook");
        }
        return text.strip();
    }
}
