package dev.reelay.internal.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** How long a relay asks to wait. */
final class RetryAfter {
    private RetryAfter() {}

    /** Returns the pause, never negative, or {@code null} where the relay does not say it in a way that can be read. */
    static @Nullable Duration of(Headers headers, Instant now) {
        String text = headers.get("Retry-After");
        if (text == null) {
            return null;
        }
        if (text.strip().matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(text.strip()));
        }
        try {
            Instant until = ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
        } catch (DateTimeException notADate) {
            return null;
        }
    }
}
