package dev.reelay;

/** What a provider can be asked to do. */
public enum Operation {
    /** Starts a generation. Costs money. */
    SUBMIT,
    /** Makes an existing generation longer. Costs money. */
    EXTEND,
    /** Reads one generation. */
    GET,
    /** Reads several generations in one request. */
    GET_MANY,
    /** Asks for a link to the video without a watermark. */
    VIDEO_URL,
    /** Reads what is left of the account's money. Not every relay of a provider has it. */
    BALANCE
}
