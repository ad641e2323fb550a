package dev.reelay.testkit;

import java.nio.ByteBuffer;

/** Reads the size of a JPEG from its frame header. */
final class Jpeg {
    private Jpeg() {}

    static String size(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int at = 2;
        while ((buffer.getShort(at) & 0xffff) != 0xffc0) {
            at += 2 + (buffer.getShort(at + 2) & 0xffff);
        }
        return buffer.getShort(at + 7) + "x" + buffer.getShort(at + 5);
    }
}
