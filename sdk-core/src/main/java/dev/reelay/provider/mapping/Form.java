package dev.reelay.provider.mapping;

/** How a request field is written on the wire. */
public enum Form {
    /**
     * A text or a flag as it is, a picture as its URL or {@code data:} URI, a duration as seconds: {@code 5s} where the
     * property is a text, and 5 where it is a number.
     */
    USUAL,
    /** A duration as seconds in a text without their unit: {@code "5"}. */
    SECONDS_TEXT,
    /** A picture as base64 without the {@code data:} URI around it; a URL stays a URL. */
    BASE64,
    /** A picture as a file of a multipart body, with the body's other properties as its other parts; a URL stays one. */
    FILE,
    /** The role of a reference, instead of its picture. */
    ROLE
}
