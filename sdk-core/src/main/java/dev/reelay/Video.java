package dev.reelay;

import dev.reelay.internal.text.SignedUrl;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A video file at the relay's host. Immutable and thread-safe; {@link #toString()} redacts signatures.
 *
 * @param url where the file plays from, an absolute http or https URL
 * @param downloadUrl a second link to the same clip, usually without a watermark and often presigned; {@code null} where
 *     the relay gave none
 * @param width in pixels; {@code null} where the relay does not say
 * @param height in pixels; {@code null} where the relay does not say
 * @param duration the clip's length; {@code null} where the relay does not say
 */
public record Video(
        String url,
        @Nullable String downloadUrl,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable Duration duration) {

    /** @throws NullPointerException if {@code url} is null */
    public Video {
        Objects.requireNonNull(url, "url");
    }

    /**
     * When the first of the two links stops working, computed from a presigned URL's own query.
     *
     * @return {@code null} where neither link carries an expiry
     */
    public @Nullable Instant expiresAt() {
        Instant download = downloadUrl == null ? null : SignedUrl.expiry(downloadUrl);
        Instant play = SignedUrl.expiry(url);
        if (download == null || play == null) {
            return download == null ? play : download;
        }
        return download.isBefore(play) ? download : play;
    }

    /** Tells whether the name of {@link #url()} says that the picture carries a watermark. */
    public boolean watermarked() {
        return SignedUrl.withoutQuery(url).toLowerCase(Locale.ROOT).contains("watermark")
                && !SignedUrl.withoutQuery(url).toLowerCase(Locale.ROOT).matches(".*(no|un|without)[-_]?watermark.*");
    }

    @Override
    public String toString() {
        return "Video[url=" + SignedUrl.redact(url) + ", downloadUrl="
                + (downloadUrl == null ? null : SignedUrl.redact(downloadUrl)) + ", width=" + width + ", height=" + height
                + ", duration=" + duration + "]";
    }
}
