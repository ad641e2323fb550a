package dev.reelay.cli.doctor;

/** What a relay thinks of a key. */
public enum KeyVerdict {
    /** The relay answered as it answers its customers. */
    ACCEPTED,
    /** The relay said that the key is wrong, or may not do this. */
    REFUSED,
    /** The answer does not tell. */
    UNCLEAR
}
