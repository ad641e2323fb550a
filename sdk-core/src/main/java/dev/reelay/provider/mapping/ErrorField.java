package dev.reelay.provider.mapping;

import static dev.reelay.provider.mapping.JsonKind.NUMBER;
import static dev.reelay.provider.mapping.JsonKind.TEXT;

/** The parts of a {@link dev.reelay.provider.spi.RelayFault} that a mapping fills. */
public enum ErrorField {
    /** The relay's own code; its property carries the dictionary of codes. */
    @Required
    @Takes({TEXT, NUMBER})
    CODE,
    /** The relay's own words, or a nested error document: an object, or JSON inside a text, is read like the body itself. */
    @Required
    @Takes(TEXT)
    MESSAGE
}
