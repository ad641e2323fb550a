package dev.reelay.cli.output;

import dev.reelay.Generation;
import dev.reelay.Video;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The text forms of single values, for people. An absent value is a dash. */
public final class Shown {
    /** What stands where nothing is known. */
    public static final String ABSENT = "-";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private static final DateTimeFormatter BRIEF_TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);

    private Shown() {}

    /** Returns a time to the second in the user's zone. */
    public static String time(@Nullable Instant time, ZoneId zone) {
        return time == null ? ABSENT : TIME.format(time.atZone(zone));
    }

    /** Returns a time to the minute in the user's zone, without the year. */
    public static String briefTime(@Nullable Instant time, ZoneId zone) {
        return time == null ? ABSENT : BRIEF_TIME.format(time.atZone(zone));
    }

    /** Returns the state, and how much is done where the relay says it and there is more to do. */
    public static String state(Generation generation) {
        Double progress = generation.progress();
        return progress == null || generation.state().isTerminal()
                ? generation.state().name()
                : generation.state() + " " + Math.round(progress * 100) + " %";
    }

    /** Returns a size in pixels, as {@code 1360×752}. */
    public static String size(@Nullable Integer width, @Nullable Integer height) {
        return width == null || height == null ? ABSENT : width + "×" + height;
    }

    /** Returns the video's size in pixels. */
    public static String size(@Nullable Video video) {
        return video == null ? ABSENT : size(video.width(), video.height());
    }

    /** Returns a length in seconds with two decimals at most, as {@code 5.04 s}. */
    public static String length(@Nullable Duration length) {
        if (length == null) {
            return ABSENT;
        }
        BigDecimal hundredths =
                BigDecimal.valueOf((length.toMillis() + 5) / 10, 2).stripTrailingZeros();
        return (hundredths.scale() < 0 ? hundredths.setScale(0) : hundredths) + " s";
    }

    /** Returns a number of bytes, as {@code 81.2 KiB}. */
    public static String bytes(long bytes) {
        if (bytes < 1024) {
            return bytes + " B";
        }
        double kibibytes = bytes / 1024.0;
        return kibibytes < 1024
                ? String.format(Locale.ROOT, "%.1f KiB", kibibytes)
                : String.format(Locale.ROOT, "%.1f MiB", kibibytes / 1024);
    }

    /** Returns a text, or a dash. */
    public static String text(@Nullable String text) {
        return text == null ? ABSENT : PlainText.oneLine(text);
    }
}
