package dev.reelay.provider.spi;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads single values, null included, as generated adapters need them.
 *
 * <p>The methods that take a reader convert as Moshi does ({@code 5} is read as the text {@code "5"}); those that take a
 * value take nothing but the exact kind, and return {@code null} otherwise.
 */
public final class JsonScalars {
    private JsonScalars() {}

    /** Reads a string or null. */
    public static @Nullable String text(JsonReader reader) throws IOException {
        return isNull(reader) ? reader.nextNull() : reader.nextString();
    }

    /** Reads a whole number of 32 bits or null. */
    public static @Nullable Integer integer(JsonReader reader) throws IOException {
        return isNull(reader) ? reader.<Integer>nextNull() : Integer.valueOf(reader.nextInt());
    }

    /** Reads a whole number of 64 bits or null. */
    public static @Nullable Long longInteger(JsonReader reader) throws IOException {
        return isNull(reader) ? reader.<Long>nextNull() : Long.valueOf(reader.nextLong());
    }

    /** Reads a number or null. */
    public static @Nullable Double decimal(JsonReader reader) throws IOException {
        return isNull(reader) ? reader.<Double>nextNull() : Double.valueOf(reader.nextDouble());
    }

    /** Reads a boolean or null. */
    public static @Nullable Boolean flag(JsonReader reader) throws IOException {
        return isNull(reader) ? reader.<Boolean>nextNull() : Boolean.valueOf(reader.nextBoolean());
    }

    /** Returns a text, or {@code null} if {@code value} is none. */
    public static @Nullable String text(@Nullable Object value) {
        return value instanceof String text ? text : null;
    }

    /** Returns a whole number of 32 bits, or {@code null} if {@code value} is none. */
    public static @Nullable Integer integer(@Nullable Object value) {
        Long number = longInteger(value);
        return number == null || number.intValue() != number ? null : Integer.valueOf(number.intValue());
    }

    /** Returns a whole number of 64 bits, or {@code null} if {@code value} is none. */
    public static @Nullable Long longInteger(@Nullable Object value) {
        return value instanceof Long number ? number : null;
    }

    /** Returns a number, or {@code null} if {@code value} is none, or too large to be one. */
    public static @Nullable Double decimal(@Nullable Object value) {
        if (value instanceof Long || value instanceof BigDecimal) {
            double number = ((Number) value).doubleValue();
            return Double.isFinite(number) ? number : null;
        }
        return null;
    }

    /** Returns a boolean, or {@code null} if {@code value} is none. */
    public static @Nullable Boolean flag(@Nullable Object value) {
        return value instanceof Boolean flag ? flag : null;
    }

    /** Returns what an adapter makes of a value, or {@code null} if it does not fit. */
    public static <T> @Nullable T fitting(JsonAdapter<T> adapter, @Nullable Object value) {
        try {
            return adapter.fromJsonValue(value);
        } catch (JsonDataException otherShape) {
            return null;
        }
    }

    /**
     * Requires a value where JSON has null.
     *
     * @throws JsonDataException if {@code value} is null; the message has the JSON path
     */
    public static <T> T present(@Nullable T value, JsonReader reader) {
        if (value == null) {
            throw new JsonDataException("expected a value but was null at " + reader.getPath());
        }
        return value;
    }

    private static boolean isNull(JsonReader reader) throws IOException {
        return reader.peek() == JsonReader.Token.NULL;
    }
}
