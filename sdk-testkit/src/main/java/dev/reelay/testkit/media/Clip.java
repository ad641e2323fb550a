package dev.reelay.testkit.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A short video with its pictures, as it lies in this module's resources. {@code make.sh} beside them says how they were
 * made.
 *
 * @param name the start of the resources' names
 * @param width in pixels
 * @param height in pixels
 */
public record Clip(String name, int width, int height) {
    /** The length of every clip: 121 frames at 24 a second. */
    public static final BigDecimal SECONDS = new BigDecimal("5.041667");

    private static final Clip WIDE = new Clip("16x9", 1360, 752);
    private static final Map<String, Clip> BY_ASPECT_RATIO = Map.of(
            "16:9", WIDE,
            "9:16", new Clip("9x16", 752, 1360),
            "1:1", new Clip("1x1", 1024, 1024),
            "4:3", new Clip("4x3", 1168, 880),
            "3:4", new Clip("3x4", 880, 1168));
    private static final Map<String, byte[]> LOADED = new ConcurrentHashMap<>();

    /** Returns the clip of an aspect ratio; {@code 16:9} where there is none. */
    public static Clip of(String aspectRatio) {
        return BY_ASPECT_RATIO.getOrDefault(aspectRatio, WIDE);
    }

    /** Returns the video, an MP4. */
    public StoredFile video() {
        return new StoredFile("video/mp4", resource(".mp4"));
    }

    /** Returns the first frame, a JPEG. */
    public StoredFile thumbnail() {
        return new StoredFile("image/jpeg", resource("-thumbnail.jpg"));
    }

    /** Returns the last frame, a JPEG. */
    public StoredFile lastFrame() {
        return new StoredFile("image/jpeg", resource("-last-frame.jpg"));
    }

    /** Returns the thumbnail's 25 colours as relays send them. */
    public String paletteGrid() {
        return Base64.getEncoder().encodeToString(resource(".palette"));
    }

    private byte[] resource(String ending) {
        return LOADED.computeIfAbsent(name + ending, Clip::load);
    }

    private static byte[] load(String file) {
        try (InputStream in = Clip.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the test kit's own file " + file + " is missing from its jar");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the test kit's own file " + file, e);
        }
    }
}
