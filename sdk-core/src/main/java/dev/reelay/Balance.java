package dev.reelay;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a relay says of an account's money, in units: what the relay sells for one US dollar. What it does not say is
 * {@code null}. Immutable and thread-safe.
 */
public final class Balance {
    private final @Nullable BigDecimal granted;
    private final @Nullable BigDecimal used;
    private final @Nullable BigDecimal remaining;
    private final boolean unlimited;
    private final @Nullable Instant expiresAt;
    private final Map<String, @Nullable Object> extras;

    private Balance(Builder builder) {
        this.granted = builder.unlimited ? null : builder.granted;
        this.used = builder.used;
        this.remaining = builder.unlimited ? null : left(builder);
        this.unlimited = builder.unlimited;
        this.expiresAt = builder.expiresAt;
        this.extras = Collections.unmodifiableMap(new LinkedHashMap<>(builder.extras));
    }

    /** Returns a builder of a balance of which nothing is known. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that holds what this one says. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Returns all that was ever granted to the key, used or not; {@code null} without a limit. */
    public @Nullable BigDecimal granted() {
        return granted;
    }

    /** Returns what was used of it. */
    public @Nullable BigDecimal used() {
        return used;
    }

    /** Returns what is left: as the relay says, or else granted less used; {@code null} without a limit. */
    public @Nullable BigDecimal remaining() {
        return remaining;
    }

    /** Returns whether the key has no limit. */
    public boolean unlimited() {
        return unlimited;
    }

    /** Returns when the key stops working. */
    public @Nullable Instant expiresAt() {
        return expiresAt;
    }

    /** Returns every other JSON member, as it came; unmodifiable. */
    public Map<String, @Nullable Object> extras() {
        return extras;
    }

    /** Returns both answers in one: what this one does not say is taken from the other. */
    public Balance and(Balance other) {
        Builder both = other.toBuilder();
        both.granted = granted == null ? other.granted : granted;
        both.used = used == null ? other.used : used;
        both.remaining = remaining == null ? other.remaining : remaining;
        both.unlimited = unlimited || other.unlimited;
        both.expiresAt = expiresAt == null ? other.expiresAt : expiresAt;
        return both.extras(extras).build();
    }

    private static @Nullable BigDecimal left(Builder builder) {
        return builder.remaining == null && builder.granted != null && builder.used != null
                ? builder.granted.subtract(builder.used)
                : builder.remaining;
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(granted, used, remaining, unlimited, expiresAt, extras);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Balance that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return "Balance[granted=" + granted + ", used=" + used + ", remaining=" + remaining + ", unlimited=" + unlimited
                + ", expiresAt=" + expiresAt + ", extras=" + extras + "]";
    }

    /** Collects what a {@link Balance} says. Not thread-safe. */
    public static final class Builder {
        private @Nullable BigDecimal granted;
        private @Nullable BigDecimal used;
        private @Nullable BigDecimal remaining;
        private boolean unlimited;
        private @Nullable Instant expiresAt;
        private final Map<String, @Nullable Object> extras = new LinkedHashMap<>();

        private Builder() {}

        private Builder(Balance from) {
            granted = from.granted;
            used = from.used;
            remaining = from.remaining;
            unlimited = from.unlimited;
            expiresAt = from.expiresAt;
            extras.putAll(from.extras);
        }

        /** Sets all that was ever granted to the key, used or not; {@code null} without a limit. */
        public Builder granted(@Nullable BigDecimal granted) {
            this.granted = granted;
            return this;
        }

        /** Sets what was used of it. */
        public Builder used(@Nullable BigDecimal used) {
            this.used = used;
            return this;
        }

        /** Sets what is left: as the relay says, or else granted less used; {@code null} without a limit. */
        public Builder remaining(@Nullable BigDecimal remaining) {
            this.remaining = remaining;
            return this;
        }

        /** Sets whether the key has no limit. */
        public Builder unlimited(boolean unlimited) {
            this.unlimited = unlimited;
            return this;
        }

        /** Sets when the key stops working. */
        public Builder expiresAt(@Nullable Instant expiresAt) {
            this.expiresAt = expiresAt;
            return this;
        }

        /** Adds members to the extras, under their names. */
        public Builder extras(Map<String, ? extends @Nullable Object> members) {
            extras.putAll(members);
            return this;
        }

        /** Adds one member to the extras. */
        public Builder extra(String name, @Nullable Object value) {
            extras.put(name, value);
            return this;
        }

        /**
         * Returns the result.
         */
        public Balance build() {
            return new Balance(this);
        }
    }
}
