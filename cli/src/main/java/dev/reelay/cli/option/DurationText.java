package dev.reelay.cli.option;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code 500ms}, {@code 30s}, {@code 10m}, {@code 1h30m}, or ISO-8601 as {@code PT10M}. */
public final class DurationText implements ITypeConverter<Duration> {
    private static final Pattern SHORT =
            Pattern.compile("(?:(\\d{1,6})h)?(?:(\\d{1,6})m)?(?:(\\d{1,6})s)?(?:(\\d{1,6})ms)?");

    private static final Duration LONGEST = Duration.ofDays(366);

    /** @throws TypeConversionException if {@code text} is no duration, not longer than nothing, or longer than a year */
    @Override
    public Duration convert(String text) {
        Duration duration = read(text.strip());
        if (duration.isNegative() || duration.isZero()) {
            throw new TypeConversionException("'" + text + "' is not longer than nothing; write 30s, 10m or PT10M");
        }
        if (duration.compareTo(LONGEST) > 0) {
            throw new TypeConversionException("'" + text + "' is longer than a year; write 30s, 10m or PT10M");
        }
        return duration;
    }

    private static Duration read(String text) {
        Matcher parts = SHORT.matcher(text);
        if (!text.isEmpty() && parts.matches()) {
            return Duration.ofHours(number(parts, 1))
                    .plusMinutes(number(parts, 2))
                    .plusSeconds(number(parts, 3))
                    .plusMillis(number(parts, 4));
        }
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + text + "' is no duration; write 30s, 10m, 1h or PT1H");
        }
    }

    private static long number(Matcher parts, int group) {
        String digits = parts.group(group);
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
