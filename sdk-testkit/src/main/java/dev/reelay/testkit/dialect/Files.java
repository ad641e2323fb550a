package dev.reelay.testkit.dialect;

import java.math.BigDecimal;

/**
 * The files of a generation, and what is true of them.
 *
 * @param video the link to the video without a watermark
 * @param watermarkedVideo the link to the video whose name says that it has a watermark
 * @param signedVideo a presigned link to the video without a watermark, good for an hour
 * @param thumbnail the link to the thumbnail, a JPEG
 * @param lastFrame the link to the last frame, a JPEG
 * @param width of all of them, in pixels
 * @param height of all of them, in pixels
 * @param seconds how long the video is
 * @param paletteGrid the thumbnail's 25 colours, base64 of 75 bytes
 */
public record Files(
        String video,
        String watermarkedVideo,
        String signedVideo,
        String thumbnail,
        String lastFrame,
        int width,
        int height,
        BigDecimal seconds,
        String paletteGrid) {}
