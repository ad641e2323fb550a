package dev.reelay;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a generation cost or used up, as its relay counts. Immutable and thread-safe.
 */
public final class Usage {
    private final @Nullable BigDecimal amount;
    private final @Nullable String unit;
    private final Map<String, @Nullable Object> details;

    private Usage(Builder builder) {
        this.amount = builder.amount;
        this.unit = builder.unit;
        this.details = Collections.unmodifiableMap(new LinkedHashMap<>(builder.details));
    }

    /** Returns a builder of a usage of which nothing is known. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that holds what this one says. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Returns how much, in the relay's own unit; {@code null} where the relay gives no single number. */
    public @Nullable BigDecimal amount() {
        return amount;
    }

    /** Returns the relay's own name of the unit, as {@code credits} or {@code total_tokens}; {@code null} where it has none. */
    public @Nullable String unit() {
        return unit;
    }

    /** Returns everything else that the relay says of the usage, under its names; unmodifiable. */
    public Map<String, @Nullable Object> details() {
        return details;
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(amount, unit, details);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Usage that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return "Usage[amount=" + amount + ", unit=" + unit + ", details=" + details + "]";
    }

    /** Collects what a {@link Usage} says. Not thread-safe. */
    public static final class Builder {
        private @Nullable BigDecimal amount;
        private @Nullable String unit;
        private final Map<String, @Nullable Object> details = new LinkedHashMap<>();

        private Builder() {}

        private Builder(Usage from) {
            amount = from.amount;
            unit = from.unit;
            details.putAll(from.details);
        }

        /** Sets how much, in the relay's own unit; {@code null} where the relay gives no single number. */
        public Builder amount(@Nullable BigDecimal amount) {
            this.amount = amount;
            return this;
        }

        /** Sets the relay's own name of the unit, as {@code credits} or {@code total_tokens}; {@code null} where it has none. */
        public Builder unit(@Nullable String unit) {
            this.unit = unit;
            return this;
        }

        /** Adds to the details. */
        public Builder details(Map<String, ? extends @Nullable Object> members) {
            details.putAll(members);
            return this;
        }

        /**
         * Returns the result.
         */
        public Usage build() {
            return new Usage(this);
        }
    }
}
