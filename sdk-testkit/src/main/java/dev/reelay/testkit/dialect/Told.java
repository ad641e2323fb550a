package dev.reelay.testkit.dialect;

/** What a relay's answer about a generation may tell beside its id and state. */
public enum Told {
    /** What was asked for. */
    PROMPT,
    /** When it was accepted. */
    CREATED_AT,
    /** The video's width and height. */
    SIZE,
    /** A link to the video, once that is complete. */
    LINK
}
