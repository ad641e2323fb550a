package dev.reelay.provider.spi;

import org.jspecify.annotations.Nullable;

/**
 * What a relay's error body says.
 *
 * @param kind the meaning of {@code code} in the provider's dictionary; {@code null} where the dictionary has none
 * @param code the relay's own code; {@code null} where it gave none
 * @param message the relay's own words; {@code null} where it gave none
 */
public record RelayFault(
        @Nullable Kind kind,
        @Nullable String code,
        @Nullable String message) {
    /** What a code means, in one vocabulary. */
    public enum Kind {
        /** The key is missing, wrong or expired. */
        AUTHENTICATION,
        /** The key is good, and may not do this. */
        PERMISSION,
        /** No money or no quota is left. */
        QUOTA,
        /** There is no such generation. */
        NOT_FOUND,
        /** The request is wrong as it stands. */
        INVALID_REQUEST,
        /** The content was refused. */
        MODERATED,
        /** Too many requests. */
        RATE_LIMITED,
        /** The relay or its upstream broke down. */
        SERVER,
        /** The code says that all is well. */
        NONE
    }
}
