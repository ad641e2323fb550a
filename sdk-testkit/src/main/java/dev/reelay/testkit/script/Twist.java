package dev.reelay.testkit.script;

/** An odd way in which a relay does its work. */
public enum Twist {
    /** An answer with generations holds links that have run out; asked again, the relay gives fresh ones. */
    EXPIRED_LINKS,
    /** An answer with several generations leaves out the first that was asked for. */
    MISSING_ID,
    /** The file host sends the whole file, whatever range was asked for. */
    IGNORED_RANGE,
    /** The file host replaces the file by another version, from then on: its content and its entity tag differ. */
    CHANGED_FILE,
    /** The file host says that the link has run out, whatever it says itself. */
    EXPIRED_FILE
}
