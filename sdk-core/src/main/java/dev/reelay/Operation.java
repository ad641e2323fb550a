package dev.reelay;

/** What a provider can be asked to do. */
public enum Operation {
    /** Starts a generation. Costs money. */
    SUBMIT,
    /** Makes an existing generation longer, or a new one of it. Costs money. */
    EXTEND,
    /** Makes what no other operation stands for, by the provider's {@link OwnRequest}s. Costs money. */
    OWN,
    /** Reads one generation. */
    GET,
    /** Reads several generations in one request. */
    GET_MANY,
    /** Reads the account's generations, page by page. */
    LIST,
    /** Stops a generation that is not finished. */
    CANCEL,
    /** Removes a generation and its videos from the relay. */
    DELETE,
    /** Asks for the link of a finished video that the relay names by a file's id; the answer is a fresh link each time. */
    RESOLVE,
    /** Reads a video's bytes from the relay itself, behind the key. */
    CONTENT,
    /** Asks for a link to the video without a watermark. */
    VIDEO_URL,
    /** Reads what is left of the account's money. Not every relay of a provider has it. */
    BALANCE
}
