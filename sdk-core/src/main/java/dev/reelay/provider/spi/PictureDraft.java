package dev.reelay.provider.spi;

import static dev.reelay.provider.mapping.JsonKind.NUMBER;
import static dev.reelay.provider.mapping.JsonKind.TEXT;

import dev.reelay.Palette;
import dev.reelay.Picture;
import dev.reelay.provider.mapping.Takes;
import org.jspecify.annotations.Nullable;

/** Collects what an answer says of one still picture. Of several usable values, the first counts. Not thread-safe. */
public final class PictureDraft extends FileDraft {
    private @Nullable String url;
    private @Nullable Integer width;
    private @Nullable Integer height;
    private @Nullable String mediaType;
    private @Nullable Palette palette;

    PictureDraft() {}

    /** Offers its link. */
    @Takes(TEXT)
    public void url(@Nullable Leftovers at, String name, @Nullable Object value) {
        if (!Offer.isNothing(at, value)) {
            url = take(url, at, name, value, Values::url);
        }
    }

    /** Offers its width in pixels. */
    @Takes({NUMBER, TEXT})
    public void width(@Nullable Leftovers at, String name, @Nullable Object value) {
        if (!Offer.isNothing(at, value)) {
            width = take(width, at, name, value, Values::pixels);
        }
    }

    /** Offers its height in pixels. */
    @Takes({NUMBER, TEXT})
    public void height(@Nullable Leftovers at, String name, @Nullable Object value) {
        if (!Offer.isNothing(at, value)) {
            height = take(height, at, name, value, Values::pixels);
        }
    }

    /** Offers the relay's word for the kind of file. */
    @Takes(TEXT)
    public void mediaType(@Nullable Leftovers at, String name, @Nullable Object value) {
        if (!Offer.isNothing(at, value)) {
            mediaType = take(mediaType, at, name, value, Values::text);
        }
    }

    /** Offers its colours: base64 of three bytes a colour. */
    @Takes(TEXT)
    public void palette(@Nullable Leftovers at, String name, @Nullable Object value) {
        if (!Offer.isNothing(at, value)) {
            palette = take(palette, at, name, value, Values::palette);
        }
    }

    /** Offers a member that should hold an object, and holds a link. */
    public void odd(@Nullable Leftovers at, String name) {
        url(at, name, null);
    }

    @Override
    boolean hasLink() {
        return url != null;
    }

    /** Returns the picture; {@code null} where no link was found. */
    @Nullable
    Picture build() {
        if (url == null) {
            giveBack();
            return null;
        }
        return Picture.builder(url)
                .width(width)
                .height(height)
                .mediaType(mediaType)
                .palette(palette)
                .build();
    }
}
