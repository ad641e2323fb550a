package dev.reelay.provider.spi;

import static dev.reelay.provider.mapping.ModelField.LAST_FRAME_HEIGHT;
import static dev.reelay.provider.mapping.ModelField.LAST_FRAME_MEDIA_TYPE;
import static dev.reelay.provider.mapping.ModelField.LAST_FRAME_PALETTE;
import static dev.reelay.provider.mapping.ModelField.LAST_FRAME_URL;
import static dev.reelay.provider.mapping.ModelField.LAST_FRAME_WIDTH;
import static dev.reelay.provider.mapping.ModelField.RAW_VIDEO_DOWNLOAD_URL;
import static dev.reelay.provider.mapping.ModelField.RAW_VIDEO_DURATION;
import static dev.reelay.provider.mapping.ModelField.RAW_VIDEO_HEIGHT;
import static dev.reelay.provider.mapping.ModelField.RAW_VIDEO_URL;
import static dev.reelay.provider.mapping.ModelField.RAW_VIDEO_WIDTH;
import static dev.reelay.provider.mapping.ModelField.THUMBNAIL_HEIGHT;
import static dev.reelay.provider.mapping.ModelField.THUMBNAIL_MEDIA_TYPE;
import static dev.reelay.provider.mapping.ModelField.THUMBNAIL_PALETTE;
import static dev.reelay.provider.mapping.ModelField.THUMBNAIL_URL;
import static dev.reelay.provider.mapping.ModelField.THUMBNAIL_WIDTH;
import static dev.reelay.provider.mapping.ModelField.VIDEO_DOWNLOAD_URL;
import static dev.reelay.provider.mapping.ModelField.VIDEO_DURATION;
import static dev.reelay.provider.mapping.ModelField.VIDEO_HEIGHT;
import static dev.reelay.provider.mapping.ModelField.VIDEO_URL;
import static dev.reelay.provider.mapping.ModelField.VIDEO_WIDTH;

import dev.reelay.Picture;
import dev.reelay.Video;
import dev.reelay.provider.mapping.ModelField;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The files of a generation. Without a link there is no file, and its measures stay unused. */
record Media(Choice choice) {
    @Nullable
    Video video() {
        return video(VIDEO_URL, VIDEO_DOWNLOAD_URL, VIDEO_WIDTH, VIDEO_HEIGHT, VIDEO_DURATION);
    }

    @Nullable
    Video rawVideo() {
        return video(RAW_VIDEO_URL, RAW_VIDEO_DOWNLOAD_URL, RAW_VIDEO_WIDTH, RAW_VIDEO_HEIGHT, RAW_VIDEO_DURATION);
    }

    @Nullable
    Picture thumbnail() {
        return picture(THUMBNAIL_URL, THUMBNAIL_WIDTH, THUMBNAIL_HEIGHT, THUMBNAIL_MEDIA_TYPE, THUMBNAIL_PALETTE);
    }

    @Nullable
    Picture lastFrame() {
        return picture(LAST_FRAME_URL, LAST_FRAME_WIDTH, LAST_FRAME_HEIGHT, LAST_FRAME_MEDIA_TYPE, LAST_FRAME_PALETTE);
    }

    private @Nullable Video video(
            ModelField url, ModelField downloadUrl, ModelField width, ModelField height, ModelField duration) {
        String play = choice.url(url);
        String download = choice.url(downloadUrl);
        if (play == null && download == null) {
            return null;
        }
        return Video.builder(play == null ? Objects.requireNonNull(download) : play)
                .downloadUrl(download)
                .width(choice.pixels(width))
                .height(choice.pixels(height))
                .duration(choice.take(duration, Times::length))
                .build();
    }

    private @Nullable Picture picture(
            ModelField url, ModelField width, ModelField height, ModelField mediaType, ModelField palette) {
        String link = choice.url(url);
        if (link == null) {
            return null;
        }
        return Picture.builder(link)
                .width(choice.pixels(width))
                .height(choice.pixels(height))
                .mediaType(choice.text(mediaType))
                .palette(choice.take(palette, Values::palette))
                .build();
    }
}
