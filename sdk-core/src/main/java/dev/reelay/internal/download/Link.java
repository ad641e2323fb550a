package dev.reelay.internal.download;

import dev.reelay.Generation;
import dev.reelay.Video;
import dev.reelay.internal.text.SignedUrl;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to a generation's file.
 *
 * @param name what the link is, for people
 * @param url {@code null} where the relay is to be asked for it
 * @param watermarked whether the relay says that the file carries a watermark
 */
record Link(String name, @Nullable String url, boolean watermarked) {
    private static final String ASKED = "link without watermark";
    private static final String CONTENT = "video at the relay";
    private static final String OF_VIDEO = "link of the video";

    private Link(String name, @Nullable String url) {
        this(name, url, false);
    }

    /**
     * Returns the ways in the order in which they are to be tried: those to a clean file first.
     *
     * @param mayAsk whether the relay can be asked for a link without watermark
     */
    static List<Link> of(Generation generation, boolean mayAsk) {
        List<Link> links = new ArrayList<>();
        Video video = generation.video();
        Video raw = generation.rawVideo();
        if (video != null && video.downloadUrl() != null) {
            links.add(new Link("download link", video.downloadUrl()));
        }
        if (raw != null) {
            if (raw.downloadUrl() != null) {
                links.add(new Link("download link of the original", raw.downloadUrl()));
            }
            links.add(new Link("link of the original", raw.url()));
        }
        if (mayAsk && (video != null || raw != null)) {
            links.add(new Link(ASKED, null));
        }
        if (video != null) {
            links.add(new Link(OF_VIDEO, video.url(), video.watermarked()));
        }
        return links.stream().distinct().toList();
    }

    /** Returns the way to the bytes at the relay itself. */
    static Link content(String url) {
        return new Link(CONTENT, url);
    }

    /** Tells whether it needs the relay's key from the start. */
    boolean isContent() {
        return name.equals(CONTENT);
    }

    /** Tells whether this is the video's plain link, which relays give without a promise. */
    boolean isOfVideo() {
        return name.equals(OF_VIDEO);
    }

    /** Returns the same link once the relay has given it. */
    Link at(String given) {
        return new Link(name, given, watermarked);
    }

    /** Tells whether the link says of itself that it no longer works. */
    boolean expired(Instant now) {
        if (url == null) {
            return false;
        }
        Instant end = SignedUrl.expiry(url);
        return end != null && !end.isAfter(now);
    }
}
