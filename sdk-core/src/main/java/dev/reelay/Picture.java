package dev.reelay;

import dev.reelay.internal.text.SignedUrl;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A still picture at the relay's host. Immutable and thread-safe; {@link #toString()} redacts signatures.
 *
 * @param url an absolute http or https URL
 * @param width in pixels; {@code null} where the relay does not say
 * @param height in pixels; {@code null} where the relay does not say
 * @param mediaType the relay's word for the kind of file, as {@code image}; {@code null} where it does not say
 * @param palette the picture's colours; {@code null} where the relay sent none
 */
public record Picture(
        String url,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable String mediaType,
        @Nullable Palette palette) {

    /** @throws NullPointerException if {@code url} is null */
    public Picture {
        Objects.requireNonNull(url, "url");
    }

    @Override
    public String toString() {
        return "Picture[url=" + SignedUrl.redact(url) + ", width=" + width + ", height=" + height + ", mediaType="
                + mediaType + ", palette=" + palette + "]";
    }
}
