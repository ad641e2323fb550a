package dev.reelay.provider.mapping;

import static dev.reelay.provider.mapping.JsonKind.FLAG;
import static dev.reelay.provider.mapping.JsonKind.NUMBER;
import static dev.reelay.provider.mapping.JsonKind.TEXT;

/** The fields of a {@link dev.reelay.Generation} that a mapping fills. */
public enum ModelField {
    /** The id at the relay. */
    @Required
    @Takes({TEXT, NUMBER})
    ID,
    /** The state; its property carries the dictionary of words. A word for a final state wins over one for another. */
    @Required
    @Takes(TEXT)
    STATE,
    /** What was asked for. */
    @Takes(TEXT)
    PROMPT,
    /** Width to height. */
    @Takes(TEXT)
    ASPECT_RATIO,
    /** The best playable link. */
    @Takes(TEXT)
    VIDEO_URL,
    /** The link to download from. */
    @Takes(TEXT)
    VIDEO_DOWNLOAD_URL,
    /** In pixels. */
    @Takes(NUMBER)
    VIDEO_WIDTH,
    /** In pixels. */
    @Takes(NUMBER)
    VIDEO_HEIGHT,
    /** In seconds. */
    @Takes(NUMBER)
    VIDEO_DURATION,
    /** The paid original's link. */
    @Takes(TEXT)
    RAW_VIDEO_URL,
    /** The paid original's link to download from. */
    @Takes(TEXT)
    RAW_VIDEO_DOWNLOAD_URL,
    /** In pixels. */
    @Takes(NUMBER)
    RAW_VIDEO_WIDTH,
    /** In pixels. */
    @Takes(NUMBER)
    RAW_VIDEO_HEIGHT,
    /** In seconds. */
    @Takes(NUMBER)
    RAW_VIDEO_DURATION,
    /** The thumbnail's link. */
    @Takes(TEXT)
    THUMBNAIL_URL,
    /** In pixels. */
    @Takes(NUMBER)
    THUMBNAIL_WIDTH,
    /** In pixels. */
    @Takes(NUMBER)
    THUMBNAIL_HEIGHT,
    /** The kind of file. */
    @Takes(TEXT)
    THUMBNAIL_MEDIA_TYPE,
    /** Base64 of three bytes a colour. */
    @Takes(TEXT)
    THUMBNAIL_PALETTE,
    /** The last frame's link. */
    @Takes(TEXT)
    LAST_FRAME_URL,
    /** In pixels. */
    @Takes(NUMBER)
    LAST_FRAME_WIDTH,
    /** In pixels. */
    @Takes(NUMBER)
    LAST_FRAME_HEIGHT,
    /** The kind of file. */
    @Takes(TEXT)
    LAST_FRAME_MEDIA_TYPE,
    /** Base64 of three bytes a colour. */
    @Takes(TEXT)
    LAST_FRAME_PALETTE,
    /** When it was accepted: ISO-8601 text, or seconds or milliseconds since 1970. */
    @Takes({TEXT, NUMBER})
    CREATED_AT,
    /** Why it failed; read only when the state says that it did. */
    @Takes(TEXT)
    FAILURE_REASON,
    /** Whether its owner likes it. */
    @Takes(FLAG)
    LIKED,
    /** The place in the queue. */
    @Takes(TEXT)
    QUEUE_STATE,
    /** In seconds. */
    @Takes(NUMBER)
    ESTIMATED_WAIT
}
