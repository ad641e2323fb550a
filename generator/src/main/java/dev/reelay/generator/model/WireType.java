package dev.reelay.generator.model;

/** The type of a wire property. */
public sealed interface WireType {
    /** A single value, or any JSON. */
    enum Scalar implements WireType {
        /** {@code String}. */
        TEXT,
        /** {@code Integer}. */
        INTEGER,
        /** {@code Long}. */
        LONG,
        /** {@code Double}. */
        DECIMAL,
        /** {@code Boolean}. */
        FLAG,
        /** {@code Object}: any JSON. */
        ANY
    }

    /** A wire record. */
    record Ref(JavaName name) implements WireType {}

    /** A list. */
    record ListOf(WireType element) implements WireType {}

    /** A map from text. */
    record MapOf(WireType value) implements WireType {}
}
