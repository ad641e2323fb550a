package dev.reelay.testkit.script;

/** What a request to a simulated relay asks for. */
public enum Exchange {
    /** Start a generation. */
    SUBMIT,
    /** Make a generation longer. */
    EXTEND,
    /** Read one generation. */
    GET,
    /** Read several generations. */
    GET_MANY,
    /** Read a page of all generations. */
    LIST,
    /** Stop a generation. */
    CANCEL,
    /** Remove a generation. */
    DELETE,
    /** Ask for the link of a file by the file's id. */
    RESOLVE,
    /** Read the video from the relay itself. */
    CONTENT,
    /** Ask for the link to the video without a watermark. */
    VIDEO_URL,
    /** Ask for the account's balance, or a part of it. */
    BALANCE,
    /** Fetch a video or picture from the relay's file host. */
    FILE,
    /** Anything else, which the relay refuses. */
    OTHER
}
