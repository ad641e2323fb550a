package dev.reelay.provider.spi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Times and durations as relays write them. */
final class Times {
    private static final BigDecimal LONGEST_SECONDS =
            BigDecimal.valueOf(Duration.ofDays(365).toSeconds());
    private static final BigDecimal FIRST_MILLISECOND =
            BigDecimal.valueOf(100_000_000_000L); // as seconds, the year 5138
    private static final BigDecimal LAST_MILLISECOND = BigDecimal.valueOf(100_000_000_000_000L);

    private Times() {}

    /** Tells whether a text is the zero time, which relays send for "unknown". */
    static boolean isZero(String text) {
        return text.startsWith("0001-01-01T00:00:00");
    }

    /** Reads ISO-8601 with any fraction and offset, or seconds or milliseconds since 1970; the zero times are absent. */
    static @Nullable Instant instant(Object value) {
        BigDecimal number = Values.number(value);
        if (number != null) {
            return ofEpoch(number);
        }
        String text = Values.text(value);
        if (text == null || isZero(text)) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text.strip()).toInstant();
        } catch (DateTimeException notIso) {
            return null; // kept among the extras as it came
        }
    }

    /** Reads a clip's length in seconds; nothing has no length. */
    static @Nullable Duration length(Object value) {
        Duration seconds = seconds(value);
        return seconds == null || seconds.isZero() ? null : seconds;
    }

    /** Reads a time left in seconds. */
    static @Nullable Duration wait(Object value) {
        return seconds(value);
    }

    private static @Nullable Duration seconds(Object value) {
        BigDecimal number = Values.number(value);
        if (number == null || number.signum() < 0 || number.compareTo(LONGEST_SECONDS) > 0) {
            return null;
        }
        return Duration.ofNanos(
                number.movePointRight(9).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    private static @Nullable Instant ofEpoch(BigDecimal number) {
        if (number.signum() <= 0 || number.compareTo(LAST_MILLISECOND) >= 0) {
            return null;
        }
        BigDecimal millis = number.compareTo(FIRST_MILLISECOND) >= 0 ? number : number.movePointRight(3);
        return Instant.ofEpochMilli(millis.longValue());
    }
}
