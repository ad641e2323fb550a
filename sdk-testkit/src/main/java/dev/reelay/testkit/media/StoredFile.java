package dev.reelay.testkit.media;

import okio.ByteString;

/** A file at the simulator's file host. Immutable. */
public final class StoredFile {
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

    /** Returns a strong entity tag: another one for another content, or another version. */
    public String entityTag(int version) {
        return '"' + bytes.md5().hex() + (version == 0 ? "" : "-" + version) + '"';
    }
}
