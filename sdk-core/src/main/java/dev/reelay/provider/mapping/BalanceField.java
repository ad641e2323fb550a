package dev.reelay.provider.mapping;

import static dev.reelay.provider.mapping.JsonKind.FLAG;
import static dev.reelay.provider.mapping.JsonKind.NUMBER;
import static dev.reelay.provider.mapping.JsonKind.TEXT;

/** The fields of a {@link dev.reelay.Balance} that a mapping fills. */
public enum BalanceField {
    /** What was granted. */
    @Takes(NUMBER)
    GRANTED,
    /** What was used. */
    @Takes(NUMBER)
    USED,
    /** What is left. */
    @Takes(NUMBER)
    REMAINING,
    /** Whether there is no limit. */
    @Takes(FLAG)
    UNLIMITED,
    /** When the key stops working: ISO-8601 text, or seconds or milliseconds since 1970; 0 means never. */
    @Takes({TEXT, NUMBER})
    EXPIRES_AT
}
