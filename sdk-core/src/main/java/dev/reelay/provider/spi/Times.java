package dev.reelay.provider.spi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times and durations as relays write them. */
final class Times {
    private static final BigDecimal LONGEST_SECONDS =
            BigDecimal.valueOf(Duration.ofDays(365).toSeconds());
    private static final BigDecimal FIRST_MILLISECOND =
            BigDecimal.valueOf(100_000_000_000L); // as seconds, the year 5138
    private static final BigDecimal LAST_MILLISECOND = BigDecimal.valueOf(100_000_000_000_000L);

    private Times() {}

    /** Made when it is first needed. */
    private static final class BasicOffset {
        /** {@code 2026-03-02T11:12:13+0800}, which ISO-8601 allows and Java's own formats do not. */
        static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
                .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
                .appendOffset("+HHmm", "Z")
                .toFormatter(Locale.ROOT);

        private BasicOffset() {}
    }

    private static final int LONGEST = 40;
    private static final double PLAIN_SECONDS = 1e6;
    private static final double NANOS = 1e9;

    /** Tells whether a text is the zero time, which relays send for "unknown". */
    static boolean isZero(String text) {
        return text.startsWith("0001-01-01T00:00:00");
    }

    /** Reads ISO-8601 with any fraction and offset, or seconds or milliseconds since 1970; the zero times are absent. */
    static @Nullable Instant instant(Object value) {
        String text = Values.text(value);
        String stripped = text == null ? "" : text.strip();
        if (isZero(stripped)) {
            return null;
        }
        Instant plain = utc(stripped);
        if (plain != null) {
            return plain;
        }
        BigDecimal number = Values.number(value); // only now: a text that is no number costs an exception
        if (number != null) {
            return ofEpoch(number);
        }
        if (text == null) {
            return null;
        }
        try {
            return stripped.length() > LONGEST
                    ? null
                    : OffsetDateTime.parse(stripped).toInstant();
        } catch (DateTimeException notIso) {
            return withBasicOffset(stripped);
        }
    }

    /** Reads {@code 2026-03-02T11:12:13.456Z}, as nearly all relays write it, without the JDK's formats, which cost far more. */
    private static @Nullable Instant utc(String text) {
        int end = text.length() - 1;
        boolean shaped = end >= 19
                && end <= 29
                && text.charAt(end) == 'Z'
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && text.charAt(10) == 'T'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':'
                && (end == 19 || text.charAt(19) == '.');
        int year = shaped ? digits(text, 0, 4) : -1;
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        int hour = digits(text, 11, 13);
        int minute = digits(text, 14, 16);
        int second = digits(text, 17, 19);
        int fraction = end <= 20 ? 0 : digits(text, 20, end);
        if (year < 1 || month < 1 || month > 12 || day < 1 || day > 28 || fraction < 0) {
            return null; // the last days of months are left to the JDK
        }
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
            return null;
        }
        int nanos = fraction;
        for (int i = end <= 20 ? 9 : end - 20; i < 9; i++) {
            nanos *= 10;
        }
        long seconds = LocalDate.of(year, month, day).toEpochDay() * 86_400L + hour * 3_600L + minute * 60L + second;
        return Instant.ofEpochSecond(seconds, nanos);
    }

    /** Returns a number of digits; -1 where there are others, or no such place. */
    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = i < text.length() ? text.charAt(i) - '0' : -1;
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static @Nullable Instant withBasicOffset(String text) {
        try {
            return OffsetDateTime.parse(text, BasicOffset.FORMAT).toInstant();
        } catch (DateTimeException notIso) {
            return null; // kept among the extras as it came
        }
    }

    /** Reads a clip's length in seconds; nothing has no length. */
    static @Nullable Duration seconds(Object value) {
        return length(value, 1);
    }

    /** Reads a clip's length; nothing has no length. */
    static @Nullable Duration length(Object value, int perSecond) {
        Duration seconds = duration(value, perSecond);
        return seconds == null || seconds.isZero() ? null : seconds;
    }

    /** Reads a time left in seconds. */
    static @Nullable Duration wait(Object value) {
        return duration(value, 1);
    }

    private static @Nullable Duration duration(Object value, int perSecond) {
        if (value instanceof Double seconds && perSecond == 1 && seconds >= 0 && seconds < PLAIN_SECONDS) {
            return Duration.ofNanos(Math.round(seconds * NANOS)); // exact, as that many nanoseconds fit a double
        }
        BigDecimal number = Values.number(
                value instanceof String text && text.strip().endsWith("s")
                        ? text.strip().substring(0, text.strip().length() - 1)
                        : value);
        if (number == null || number.signum() < 0 || number.compareTo(LONGEST_SECONDS) > 0) {
            return null;
        }
        return Duration.ofNanos(number.movePointRight(9)
                .divide(BigDecimal.valueOf(perSecond), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    private static @Nullable Instant ofEpoch(BigDecimal number) {
        if (number.signum() <= 0 || number.compareTo(LAST_MILLISECOND) >= 0) {
            return null;
        }
        BigDecimal millis = number.compareTo(FIRST_MILLISECOND) >= 0 ? number : number.movePointRight(3);
        return Instant.ofEpochMilli(millis.longValue());
    }
}
