package dev.reelay.testkit.media;

import okio.ByteString;

/** A file at the simulator's file host. Immutable. */
public final class StoredFile {
    /** Holds an MP4's minor version, or a JPEG's density: no player minds either. */
    private static final int MEANINGLESS = 15;

    private final String contentType;
    private final ByteString bytes;

    StoredFile(String contentType, byte[] bytes) {
        this.contentType = contentType;
        this.bytes = ByteString.of(bytes);
    }

    /** Returns the media type. */
    public String contentType() {
        return contentType;
    }

    /** Returns the content. */
    public ByteString bytes() {
        return bytes;
    }

    /** Returns a strong entity tag: another one for another content. */
    public String entityTag() {
        return '"' + bytes.md5().hex() + '"';
    }

    /**
     * Returns another version of the file, which is as good and differs in one of its first bytes, so that a beginning of
     * one version and an end of another make neither.
     */
    public StoredFile version(int number) {
        byte[] changed = bytes.toByteArray();
        changed[MEANINGLESS] ^= (byte) number;
        return new StoredFile(contentType, changed);
    }
}
