package dev.reelay;

import dev.reelay.internal.text.SignedUrl;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A video file at the relay's host. Immutable and thread-safe; {@link #toString()} redacts signatures.
 */
public final class Video {
    private static final Pattern UNMARKED = Pattern.compile("(no|un|without)[-_]?watermark");

    private final @Nullable String id;
    private final String url;
    private final @Nullable String downloadUrl;
    private final @Nullable String watermarkedUrl;
    private final @Nullable String cover;
    private final @Nullable Long size;
    private final @Nullable Integer width;
    private final @Nullable Integer height;
    private final @Nullable Duration duration;
    private final @Nullable Instant statedExpiry;

    private Video(Builder builder) {
        this.id = builder.id;
        this.url = builder.url;
        this.downloadUrl = builder.downloadUrl;
        this.watermarkedUrl = builder.watermarkedUrl;
        this.cover = builder.cover;
        this.size = builder.size;
        this.width = builder.width;
        this.height = builder.height;
        this.duration = builder.duration;
        this.statedExpiry = builder.statedExpiry;
    }

    /** Returns a video of which only the link is known. */
    public static Video of(String url) {
        return builder(url).build();
    }

    /** Returns a builder of a video of which only the link is known. */
    public static Builder builder(String url) {
        return new Builder(url);
    }

    /** Returns a builder that holds what this one says. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Returns the file's own id at the relay; {@code null} where it has none. */
    public @Nullable String id() {
        return id;
    }

    /** Returns where the file plays from, an absolute http or https URL. */
    public String url() {
        return url;
    }

    /** Returns a second link to the same clip, usually without a watermark and often presigned; {@code null} where the relay gave none. */
    public @Nullable String downloadUrl() {
        return downloadUrl;
    }

    /** Returns a link to the same clip with a watermark, where the relay keeps both; {@code null} otherwise. */
    public @Nullable String watermarkedUrl() {
        return watermarkedUrl;
    }

    /** Returns the link of a picture of this clip; {@code null} where the relay gave none. */
    public @Nullable String cover() {
        return cover;
    }

    /** Returns the file's length in bytes; {@code null} where the relay does not say. */
    public @Nullable Long size() {
        return size;
    }

    /** Returns the width in pixels; {@code null} where the relay does not say. */
    public @Nullable Integer width() {
        return width;
    }

    /** Returns the height in pixels; {@code null} where the relay does not say. */
    public @Nullable Integer height() {
        return height;
    }

    /** Returns the clip's length; {@code null} where the relay does not say. */
    public @Nullable Duration duration() {
        return duration;
    }

    /**
     * Returns when the first of the links stops working: as the relay says, or computed from a presigned URL's own query.
     *
     * @return {@code null} where nothing says it
     */
    public @Nullable Instant expiresAt() {
        if (statedExpiry != null) {
            return statedExpiry;
        }
        Instant download = downloadUrl == null ? null : SignedUrl.expiry(downloadUrl);
        Instant play = SignedUrl.expiry(url);
        if (download == null || play == null) {
            return download == null ? play : download;
        }
        return download.isBefore(play) ? download : play;
    }

    /** Tells whether the name of {@link #url()} says that the picture carries a watermark. */
    public boolean watermarked() {
        String name = SignedUrl.withoutQuery(url).toLowerCase(Locale.ROOT);
        return name.contains("watermark") && !UNMARKED.matcher(name).find();
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(id, url, downloadUrl, watermarkedUrl, cover, size, width, height, duration, statedExpiry);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Video that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return "Video[id=" + id + ", url=" + SignedUrl.redact(url) + ", downloadUrl=" + masked(downloadUrl)
                + ", watermarkedUrl=" + masked(watermarkedUrl) + ", cover=" + masked(cover) + ", size=" + size
                + ", width="
                + width + ", height=" + height + ", duration=" + duration + ", expiresAt=" + expiresAt() + "]";
    }

    private static @Nullable String masked(@Nullable String link) {
        return link == null ? null : SignedUrl.redact(link);
    }

    /** Collects what a {@link Video} says. Not thread-safe. */
    public static final class Builder {
        private @Nullable String id;
        private String url;
        private @Nullable String downloadUrl;
        private @Nullable String watermarkedUrl;
        private @Nullable String cover;
        private @Nullable Long size;
        private @Nullable Integer width;
        private @Nullable Integer height;
        private @Nullable Duration duration;
        private @Nullable Instant statedExpiry;

        private Builder(String url) {
            this.url = Objects.requireNonNull(url, "url");
        }

        private Builder(Video from) {
            id = from.id;
            url = from.url;
            downloadUrl = from.downloadUrl;
            watermarkedUrl = from.watermarkedUrl;
            cover = from.cover;
            size = from.size;
            width = from.width;
            height = from.height;
            duration = from.duration;
            statedExpiry = from.statedExpiry;
        }

        /** Sets the file's own id at the relay; {@code null} where it has none. */
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /** Sets where the file plays from, an absolute http or https URL. */
        public Builder url(String url) {
            this.url = Objects.requireNonNull(url, "url");
            return this;
        }

        /** Sets a second link to the same clip, usually without a watermark and often presigned; {@code null} where the relay gave none. */
        public Builder downloadUrl(@Nullable String downloadUrl) {
            this.downloadUrl = downloadUrl;
            return this;
        }

        /** Sets a link to the same clip with a watermark, where the relay keeps both; {@code null} otherwise. */
        public Builder watermarkedUrl(@Nullable String watermarkedUrl) {
            this.watermarkedUrl = watermarkedUrl;
            return this;
        }

        /** Sets the link of a picture of this clip; {@code null} where the relay gave none. */
        public Builder cover(@Nullable String cover) {
            this.cover = cover;
            return this;
        }

        /** Sets the file's length in bytes; {@code null} where the relay does not say. */
        public Builder size(@Nullable Long size) {
            this.size = size;
            return this;
        }

        /** Sets the width in pixels; {@code null} where the relay does not say. */
        public Builder width(@Nullable Integer width) {
            this.width = width;
            return this;
        }

        /** Sets the height in pixels; {@code null} where the relay does not say. */
        public Builder height(@Nullable Integer height) {
            this.height = height;
            return this;
        }

        /** Sets the clip's length; {@code null} where the relay does not say. */
        public Builder duration(@Nullable Duration duration) {
            this.duration = duration;
            return this;
        }

        /** Sets when the links end; {@code null} to compute it from a presigned link. */
        public Builder expiresAt(@Nullable Instant expiresAt) {
            this.statedExpiry = expiresAt;
            return this;
        }

        /**
         * Returns the result.
         */
        public Video build() {
            return new Video(this);
        }
    }
}
