package dev.reelay.provider.spi;

import dev.reelay.errors.ErrorKind;
import org.jspecify.annotations.Nullable;

/**
 * What a relay's error body says.
 *
 * @param kind the meaning of {@code code}, or of its words where the code has none; {@code null} where neither is known
 * @param code the relay's own code; {@code null} where it gave none
 * @param message the relay's own words; {@code null} where it gave none
 * @param success whether the code says that all is well
 */
public record RelayFault(
        @Nullable ErrorKind kind,
        @Nullable String code,
        @Nullable String message,
        boolean success) {
    /** A body that says nothing. */
    public static final RelayFault NONE = new RelayFault(null, null, null, false);

    /** Tells whether the code names no more than a class of errors, of which an HTTP status beside it knows more. */
    public boolean isGeneric() {
        return code != null && UsualWords.isGeneric(code);
    }

    /** Tells whether the body says that something is wrong. */
    public boolean isError() {
        return !success && (code != null || message != null);
    }
}
