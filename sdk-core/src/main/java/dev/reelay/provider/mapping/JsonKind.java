package dev.reelay.provider.mapping;

/** The kinds of JSON value that a mapping tells apart. */
public enum JsonKind {
    /** A string. */
    TEXT,
    /** A number. */
    NUMBER,
    /** A boolean. */
    FLAG,
    /** An object or a list, as it is. */
    JSON
}
