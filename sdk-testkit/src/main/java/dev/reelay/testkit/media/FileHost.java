package dev.reelay.testkit.media;

import dev.reelay.testkit.dialect.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Where the files of generations lie, below the simulator's own address.
 *
 * @param address scheme, host and port, without a slash at the end
 */
public record FileHost(String address) {
    /** The path that all files lie below. */
    public static final String ROOT = "/cdn/";

    /** The name of the video without a watermark, the last part of its links' path. */
    public static final String VIDEO = "video_0.mp4";

    private static final String WATERMARKED = "watermarked_video_0.mp4";
    private static final String THUMBNAIL = "video_0_thumb.jpg";
    private static final String LAST_FRAME = "video_0_last_frame.jpg";

    /** Returns the links to a generation's files, as relays give them out. */
    public Files links(String id, Clip clip, Instant now) {
        return new Files(
                link(id, VIDEO),
                link(id, WATERMARKED),
                SignedLink.sign(link(id, VIDEO), now),
                link(id, THUMBNAIL),
                link(id, LAST_FRAME),
                clip.width(),
                clip.height(),
                Clip.SECONDS,
                clip.paletteGrid());
    }

    /** Returns the same links, all signed so long ago that they ran out a minute before {@code now}. */
    public Files expiredLinks(String id, Clip clip, Instant now) {
        Instant then = now.minus(SignedLink.VALIDITY).minus(Duration.ofMinutes(1));
        Files fresh = links(id, clip, then);
        return new Files(
                fresh.signedVideo(),
                SignedLink.sign(fresh.watermarkedVideo(), then),
                fresh.signedVideo(),
                SignedLink.sign(fresh.thumbnail(), then),
                SignedLink.sign(fresh.lastFrame(), then),
                fresh.width(),
                fresh.height(),
                fresh.seconds(),
                fresh.paletteGrid());
    }

    /** Returns the file of a clip under the last part of a link's path. */
    public static Optional<StoredFile> file(Clip clip, String name) {
        return switch (name) {
            case VIDEO, WATERMARKED -> Optional.of(clip.video());
            case THUMBNAIL -> Optional.of(clip.thumbnail());
            case LAST_FRAME -> Optional.of(clip.lastFrame());
            default -> Optional.empty();
        };
    }

    private String link(String id, String name) {
        return address + ROOT + id + "/" + name;
    }
}
