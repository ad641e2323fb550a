package dev.reelay;

import dev.reelay.internal.text.SignedUrl;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A still picture at the relay's host. Immutable and thread-safe; {@link #toString()} redacts signatures.
 */
public final class Picture {
    private final String url;
    private final @Nullable Integer width;
    private final @Nullable Integer height;
    private final @Nullable String mediaType;
    private final @Nullable Palette palette;

    private Picture(Builder builder) {
        this.url = builder.url;
        this.width = builder.width;
        this.height = builder.height;
        this.mediaType = builder.mediaType;
        this.palette = builder.palette;
    }

    /** Returns a picture of which only the link is known. */
    public static Picture of(String url) {
        return builder(url).build();
    }

    /** Returns a builder of a picture of which only the link is known. */
    public static Builder builder(String url) {
        return new Builder(url);
    }

    /** Returns a builder that holds what this one says. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Returns an absolute http or https URL. */
    public String url() {
        return url;
    }

    /** Returns the width in pixels; {@code null} where the relay does not say. */
    public @Nullable Integer width() {
        return width;
    }

    /** Returns the height in pixels; {@code null} where the relay does not say. */
    public @Nullable Integer height() {
        return height;
    }

    /** Returns the relay's word for the kind of file, as {@code image}; {@code null} where it does not say. */
    public @Nullable String mediaType() {
        return mediaType;
    }

    /** Returns the picture's colours; {@code null} where the relay sent none. */
    public @Nullable Palette palette() {
        return palette;
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(url, width, height, mediaType, palette);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Picture that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return "Picture[url=" + SignedUrl.redact(url) + ", width=" + width + ", height=" + height + ", mediaType="
                + mediaType + ", palette=" + palette + "]";
    }

    /** Collects what a {@link Picture} says. Not thread-safe. */
    public static final class Builder {
        private String url;
        private @Nullable Integer width;
        private @Nullable Integer height;
        private @Nullable String mediaType;
        private @Nullable Palette palette;

        private Builder(String url) {
            this.url = Objects.requireNonNull(url, "url");
        }

        private Builder(Picture from) {
            url = from.url;
            width = from.width;
            height = from.height;
            mediaType = from.mediaType;
            palette = from.palette;
        }

        /** Sets an absolute http or https URL. */
        public Builder url(String url) {
            this.url = Objects.requireNonNull(url, "url");
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

        /** Sets the relay's word for the kind of file, as {@code image}; {@code null} where it does not say. */
        public Builder mediaType(@Nullable String mediaType) {
            this.mediaType = mediaType;
            return this;
        }

        /** Sets the picture's colours; {@code null} where the relay sent none. */
        public Builder palette(@Nullable Palette palette) {
            this.palette = palette;
            return this;
        }

        /**
         * Returns the result.
         */
        public Picture build() {
            return new Picture(this);
        }
    }
}
