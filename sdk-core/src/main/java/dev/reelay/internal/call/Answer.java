package dev.reelay.internal.call;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Headers;
import okhttp3.MediaType;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * What a relay answered, in whole.
 *
 * @param body at most as long as the limit allows; never read from itself, but through copies, which share its bytes
 * @param tooLong whether the body went on past the limit
 */
record Answer(int status, Headers headers, @Nullable MediaType type, Buffer body, boolean tooLong) {
    private static final Pattern REQUEST_ID = Pattern.compile("\\(request id: ([^()\\s]{1,100})\\)");
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(Integer.MAX_VALUE);
    private static final int LONGEST_SECONDS = 9;
    private static final int LONGEST_INDENT = 1024;

    boolean successful() {
        return status >= 200 && status < 300;
    }

    boolean isRedirect() {
        return status >= 300 && status < 400;
    }

    boolean isEmpty() {
        return body.size() == 0;
    }

    String text() {
        Charset charset = type == null ? StandardCharsets.UTF_8 : type.charset(StandardCharsets.UTF_8);
        return body.clone().readString(charset == null ? StandardCharsets.UTF_8 : charset);
    }

    /** Tells whether it is a page for people: what stands in front of a relay answers with one, whatever its status. */
    boolean isPage() {
        if (type != null && type.subtype().contains("html")) {
            return true;
        }
        for (long i = 0; i < Math.min(body.size(), LONGEST_INDENT); i++) {
            byte b = body.getByte(i);
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return b == '<';
            }
        }
        return false;
    }

    /** Returns how long the relay asks to wait, never negative; {@code null} where it does not say it in a way that can be read. */
    @Nullable
    Duration retryAfter(Instant now) {
        String text = headers.get("Retry-After");
        if (text == null || text.isBlank()) {
            return null;
        }
        String value = text.strip().replaceFirst("^0+(?=.)", "");
        if (value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            // More seconds than a number holds are a very long time, and not none.
            return value.length() > LONGEST_SECONDS ? LONGEST_PAUSE : Duration.ofSeconds(Long.parseLong(value));
        }
        try {
            Instant until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return until.isAfter(now) ? shorter(Duration.between(now, until)) : Duration.ZERO;
        } catch (DateTimeException notADate) {
            return null;
        }
    }

    private static Duration shorter(Duration pause) {
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    /** Returns the relay's name for the request, from the headers or else from the end of its words. */
    @Nullable
    String requestId(@Nullable String message) {
        for (String name : new String[] {"X-Oneapi-Request-Id", "X-Request-Id"}) {
            String value = headers.get(name);
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        Matcher tail = REQUEST_ID.matcher(message == null ? "" : message);
        return tail.find() ? tail.group(1) : null;
    }
}
