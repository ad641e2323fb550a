package dev.reelay;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a relay says of an account's money, in units: what the relay sells for one US dollar. What it does not say is
 * {@code null}. Immutable and thread-safe.
 *
 * @param granted all that was ever granted to the key, used or not
 * @param used what was used of it
 * @param remaining what is left: as the relay says, or else granted less used
 * @param unlimited whether the key has no limit; {@code granted} and {@code remaining} are {@code null} then
 * @param expiresAt when the key stops working
 * @param extras every other JSON member, as it came; unmodifiable
 */
public record Balance(
        @Nullable BigDecimal granted,
        @Nullable BigDecimal used,
        @Nullable BigDecimal remaining,
        boolean unlimited,
        @Nullable Instant expiresAt,
        Map<String, @Nullable Object> extras) {

    /** Fills in what is left where it can be computed, and drops limits that are none. */
    public Balance {
        Objects.requireNonNull(extras, "extras");
        extras = Collections.unmodifiableMap(new LinkedHashMap<>(extras));
        if (unlimited) {
            granted = null;
            remaining = null;
        } else if (remaining == null && granted != null && used != null) {
            remaining = granted.subtract(used);
        }
    }

    /** Returns both answers in one: what this one does not say is taken from the other. */
    public Balance and(Balance other) {
        Map<String, @Nullable Object> both = new LinkedHashMap<>(other.extras);
        both.putAll(extras);
        return new Balance(
                granted == null ? other.granted : granted,
                used == null ? other.used : used,
                remaining == null ? other.remaining : remaining,
                unlimited || other.unlimited,
                expiresAt == null ? other.expiresAt : expiresAt,
                both);
    }
}
