package dev.reelay.provider.mapping;

/** What a key looks like, and how it goes into the header {@code Authorization}. */
public enum KeyForm {
    /** {@code Bearer KEY}. */
    BEARER,
    /** {@code Token KEY}. */
    TOKEN,
    /** {@code Key KEY}. */
    KEY,
    /**
     * A key {@code ACCESS:SECRET} is sent as {@code Bearer} and a JSON Web Token that is made of it for half an hour, signed
     * by HS256; a key without a colon is sent as {@link #BEARER}.
     */
    ACCESS_AND_SECRET
}
