package dev.reelay.provider.spi;

import dev.reelay.Usage;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what an answer says that a generation cost or used up. Not thread-safe. */
final class UsageDraft {
    private Usage.@Nullable Builder usage;

    /**
     * Offers a number in the unit of its name, or an object with more.
     *
     * @param value as the specification says; {@code null} where it is of another type
     * @param json the value, whatever its type
     */
    void offer(@Nullable Leftovers at, String name, @Nullable Object value, @Nullable Object json) {
        if (at == null || json == null) {
            return;
        }
        BigDecimal amount = Values.number(json);
        boolean usable = amount != null || json instanceof Map<?, ?>;
        if (usable && value == null) {
            at.take(name);
        }
        if (usable && usage == null) {
            usage = Usage.builder();
        }
        if (usage != null && amount != null) {
            usage.amount(amount).unit(name);
        } else if (usage != null && json instanceof Map<?, ?> details) {
            Map<String, @Nullable Object> named = new LinkedHashMap<>();
            details.forEach((key, detail) -> named.put(String.valueOf(key), detail));
            usage.details(named);
        } else if (value != null) {
            at.keep(name, value);
        }
    }

    /** Returns what was said; {@code null} for nothing. */
    @Nullable
    Usage build() {
        return usage == null ? null : usage.build();
    }
}
