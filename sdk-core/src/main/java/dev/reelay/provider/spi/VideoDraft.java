package dev.reelay.provider.spi;

import static dev.reelay.provider.mapping.JsonKind.NUMBER;
import static dev.reelay.provider.mapping.JsonKind.TEXT;

import dev.reelay.Video;
import dev.reelay.provider.mapping.Takes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what an answer says of one video file. Of several usable values, the first counts. Not thread-safe. */
public final class VideoDraft extends FileDraft {
    private @Nullable String id;
    private @Nullable String url;
    private @Nullable String downloadUrl;
    private @Nullable String watermarkedUrl;
    private @Nullable String cover;
    private @Nullable Long size;
    private @Nullable Integer width;
    private @Nullable Integer height;
    private @Nullable Duration duration;
    private @Nullable Instant expiresAt;

    VideoDraft() {}

    /** Offers the file's own id. */
    @Takes(
            value = {TEXT, NUMBER},
            also = "fileId")
    public void id(@Nullable Leftovers at, String name, @Nullable Object value) {
        if (!Offer.isNothing(at, value)) {
            id = take(id, at, name, value, Values::id);
        }
    }

    /** Offers where it plays from. */
    @Takes(
            value = TEXT,
            also = {"videoUrl", "resultUrl"})
    public void url(@Nullable Leftovers at, String name, @Nullable Object value) {
        if (!Offer.isNothing(at, value)) {
            url = take(url, at, name, value, Values::url);
        }
    }

    /** Offers where it can be downloaded from. */
    @Takes(TEXT)
    public void downloadUrl(@Nullable Leftovers at, String name, @Nullable Object value) {
        if (!Offer.isNothing(at, value)) {
            downloadUrl = take(downloadUrl, at, name, value, Values::url);
        }
    }

    /** Offers where it plays from with a watermark. */
    @Takes(value = TEXT, also = "watermarkUrl")
    public void watermarkedUrl(@Nullable Leftovers at, String name, @Nullable Object value) {
        if (!Offer.isNothing(at, value)) {
            watermarkedUrl = take(watermarkedUrl, at, name, value, Values::url);
        }
    }

    /** Offers the link of a picture of it. */
    @Takes(
            value = TEXT,
            also = {"coverUrl", "thumbnailUrl"})
    public void cover(@Nullable Leftovers at, String name, @Nullable Object value) {
        if (!Offer.isNothing(at, value)) {
            cover = take(cover, at, name, value, Values::url);
        }
    }

    /** Offers its length in bytes. */
    @Takes(
            value = {NUMBER, TEXT},
            also = {"bytes", "fileSize"})
    public void size(@Nullable Leftovers at, String name, @Nullable Object value) {
        if (!Offer.isNothing(at, value)) {
            size = take(size, at, name, value, Values::bytes);
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

    /** Offers its width and height in one text, as {@code 1280x720}. */
    @Takes(TEXT)
    public void dimensions(@Nullable Leftovers at, String name, @Nullable Object value) {
        int[] pixels = take(null, at, name, value, Values::dimensions);
        if (pixels != null) {
            width = width == null ? pixels[0] : width;
            height = height == null ? pixels[1] : height;
        }
    }

    /**
     * Offers how long it plays.
     *
     * @param perSecond how many of the relay's make one second
     */
    @Takes({NUMBER, TEXT})
    public void duration(@Nullable Leftovers at, String name, @Nullable Object value, int perSecond) {
        if (Offer.isNothing(at, value)) {
            return;
        }
        duration = perSecond == 1
                ? take(duration, at, name, value, Times::seconds)
                : take(duration, at, name, value, some -> Times.length(some, perSecond));
    }

    /** Offers when its links end. */
    @Takes({TEXT, NUMBER})
    public void expiresAt(@Nullable Leftovers at, String name, @Nullable Object value) {
        if (!Offer.isNothing(at, value)) {
            expiresAt = take(expiresAt, at, name, value, Times::instant);
        }
    }

    /** Offers a member of any kind that holds a link: a text, or a list or object with one. */
    public void any(@Nullable Leftovers at, String name, @Nullable Object value) {
        Links.Found found = value == null || hasLink() ? null : Links.in(value);
        if (found != null) {
            take(found);
        }
        if (at != null) {
            at.keep(name, found == null ? value : found.left());
        }
    }

    /** Offers a member that should hold an object, and holds a link, or a list or object of another kind with one. */
    public void odd(@Nullable Leftovers at, String name) {
        Object value = at == null || hasLink() ? null : at.odd(name);
        Links.Found found = value == null ? null : Links.in(value);
        if (at != null && found != null) {
            take(found);
            at.replace(name, found.left());
        }
    }

    void take(Links.Found found) {
        url = url == null ? found.url() : url;
        if (found.beside() instanceof Map<?, ?> file) {
            id = id == null ? Values.word(orNull(file.get("id"))) : id;
            width = width == null ? Values.pixels(orNull(file.get("width"))) : width;
            height = height == null ? Values.pixels(orNull(file.get("height"))) : height;
            duration = duration == null ? Times.length(orNull(file.get("duration")), 1) : duration;
        }
    }

    private static Object orNull(@Nullable Object value) {
        return value == null ? "" : value;
    }

    @Override
    boolean hasLink() {
        return url != null || downloadUrl != null;
    }

    /** Tells whether a text is one of the links. */
    boolean links(String text) {
        return text.equals(url) || text.equals(downloadUrl) || text.equals(watermarkedUrl);
    }

    /** Takes from another draft of the same file what this one does not say. */
    void fill(VideoDraft other) {
        downloadUrl = downloadUrl == null ? other.downloadUrl : downloadUrl;
        watermarkedUrl = watermarkedUrl == null ? other.watermarkedUrl : watermarkedUrl;
        cover = cover == null ? other.cover : cover;
        size = size == null ? other.size : size;
        width = width == null ? other.width : width;
        height = height == null ? other.height : height;
        duration = duration == null ? other.duration : duration;
        expiresAt = expiresAt == null ? other.expiresAt : expiresAt;
    }

    boolean isSameFile(VideoDraft other) {
        return other.url == null || other.url.equals(url);
    }

    /** Returns the video; {@code null} where no link was found. */
    @Nullable
    Video build() {
        String play = url == null ? downloadUrl : url;
        if (play == null) {
            giveBack();
            return null;
        }
        return Video.builder(play)
                .id(id)
                .downloadUrl(downloadUrl)
                .watermarkedUrl(watermarkedUrl)
                .cover(cover)
                .size(size)
                .width(width)
                .height(height)
                .duration(duration)
                .expiresAt(expiresAt)
                .build();
    }

    /** Returns the videos of an answer: those of its list, and the one that it names by itself first where it is another. */
    static List<Video> build(VideoDraft single, List<VideoDraft> listed) {
        List<Video> videos = new ArrayList<>();
        boolean placed = false;
        for (VideoDraft draft : listed) {
            if (!placed && draft.hasLink() && draft.isSameFile(single)) {
                draft.fill(single);
                placed = true;
            }
            Video video = draft.build();
            if (video != null) {
                videos.add(video);
            }
        }
        Video own = placed ? null : single.build();
        if (own != null) {
            videos.add(0, own);
        }
        return videos;
    }
}
