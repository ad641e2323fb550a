package dev.reelay.provider.spi;

import com.squareup.moshi.JsonDataException;
import dev.reelay.Balance;
import dev.reelay.provider.mapping.BalanceField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what one answer says of the account's money. Paths are written as in {@link GenerationDraft}. Not thread-safe. */
public final class BalanceDraft {
    private static final int DECIMALS = 6;

    private final Map<BalanceField, Object> values = new EnumMap<>(BalanceField.class);
    private final JsonTree extras = new JsonTree();

    /** Starts with nothing. */
    public BalanceDraft() {}

    /**
     * Offers the value of a path for a field.
     *
     * @param perUnit how many of the relay's make one unit
     * @param unlimitedAt the amount that means "no limit"; 0 for none
     */
    public void offer(BalanceField field, String path, @Nullable Object value, int perUnit, long unlimitedAt) {
        Object usable = value == null ? null : usable(field, value, perUnit, unlimitedAt);
        if (usable != null) {
            values.put(field, usable);
        } else {
            keep(path, value);
        }
    }

    /** Keeps a value that has no field. {@code null} is left out. */
    public void keep(String path, @Nullable Object value) {
        if (value != null) {
            extras.put(path, value);
        }
    }

    /** Keeps members that the specification does not know. */
    public void keepUnknown(String path, Map<String, @Nullable Object> members) {
        members.forEach((name, value) -> extras.put(Steps.member(path, name), value));
    }

    /**
     * Returns the balance.
     *
     * @throws JsonDataException if the answer says nothing of money
     */
    public Balance build() {
        if (values.isEmpty()) {
            throw new JsonDataException("no amount in the answer: this is no balance");
        }
        return Balance.builder()
                .granted((BigDecimal) values.get(BalanceField.GRANTED))
                .used((BigDecimal) values.get(BalanceField.USED))
                .remaining((BigDecimal) values.get(BalanceField.REMAINING))
                .unlimited(Boolean.TRUE.equals(values.get(BalanceField.UNLIMITED)))
                .expiresAt((Instant) values.get(BalanceField.EXPIRES_AT))
                .extras(extras.root())
                .build();
    }

    private @Nullable Object usable(BalanceField field, Object value, int perUnit, long unlimitedAt) {
        return switch (field) {
            case UNLIMITED -> Values.flag(value);
            case EXPIRES_AT -> Times.instant(value);
            case GRANTED, USED, REMAINING -> {
                BigDecimal amount = Values.number(value);
                if (amount != null && unlimitedAt != 0 && amount.compareTo(BigDecimal.valueOf(unlimitedAt)) >= 0) {
                    values.put(BalanceField.UNLIMITED, true);
                }
                yield amount == null
                        ? null
                        : plain(amount.divide(BigDecimal.valueOf(perUnit), DECIMALS, RoundingMode.HALF_UP));
            }
        };
    }

    /** Twenty is 20, and not 2E+1. */
    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal shortest = amount.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
