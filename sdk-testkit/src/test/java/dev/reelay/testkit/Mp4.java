package dev.reelay.testkit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads what an MP4 says of itself: the boxes {@code mvhd} and {@code tkhd}. */
final class Mp4 {
    private final byte[] bytes;

    Mp4(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean indexComesFirst() {
        return box("moov") < box("mdat");
    }

    double seconds() {
        ByteBuffer header = ByteBuffer.wrap(bytes);
        int timescale = header.getInt(box("mvhd") + 16);
        return header.getInt(box("mvhd") + 20) / (double) timescale;
    }

    /** The track's sizes are 16.16 fixed-point numbers at the end of its header. */
    long width() {
        return ByteBuffer.wrap(bytes).getShort(box("tkhd") + 80);
    }

    long height() {
        return ByteBuffer.wrap(bytes).getShort(box("tkhd") + 84);
    }

    /** Returns where a box's type stands. */
    private int box(String type) {
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(type);
        if (at < 0) {
            throw new AssertionError("no " + type + ": this is no MP4");
        }
        return at;
    }
}
