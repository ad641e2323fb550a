package dev.reelay.provider.spi;

import static dev.reelay.provider.mapping.JsonKind.FLAG;
import static dev.reelay.provider.mapping.JsonKind.NUMBER;
import static dev.reelay.provider.mapping.JsonKind.TEXT;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import dev.reelay.Balance;
import dev.reelay.provider.mapping.Takes;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** Collects what one answer says of the account's money. Of several values for one field, the last counts. Not thread-safe. */
public final class BalanceDraft {
    private static final int DECIMALS = 6;

    private final Balance.Builder balance = Balance.builder();
    private boolean saidAnything;

    private BalanceDraft() {}

    /**
     * Offers what an answer says. Generated.
     *
     * @param <T> the wire record of the answer
     */
    @FunctionalInterface
    public interface Offering<T> {
        /** Offers the value of every path. */
        void offer(T wire, BalanceDraft draft, Leftovers at);
    }

    /**
     * Reads an answer.
     *
     * @throws JsonDataException if it says nothing of money
     * @throws IOException if {@code body} is no JSON or cannot be read
     */
    public static <T extends WireObject> Balance read(BufferedSource body, JsonAdapter<T> adapter, Offering<T> offering)
            throws IOException {
        T wire = adapter.fromJson(JsonReader.of(body));
        if (wire == null) {
            throw new JsonDataException("expected an object, and found null at $");
        }
        BalanceDraft draft = new BalanceDraft();
        Leftovers at = Leftovers.of(wire);
        offering.offer(wire, draft, at);
        if (!draft.saidAnything) {
            throw new JsonDataException("no amount in the answer: this is no balance");
        }
        Map<String, @Nullable Object> extras = new LinkedHashMap<>();
        at.addTo(extras);
        return draft.balance.extras(extras).build();
    }

    /**
     * Offers what was granted.
     *
     * @param perUnit how many of the relay's make one unit
     * @param unlimitedAt the amount that means "no limit"; 0 for none
     */
    @Takes({NUMBER, TEXT})
    public void granted(@Nullable Leftovers at, String name, @Nullable Object value, int perUnit, long unlimitedAt) {
        balance.granted(amount(at, name, value, perUnit, unlimitedAt));
    }

    /** Offers what was used; the numbers are as in {@link #granted}. */
    @Takes({NUMBER, TEXT})
    public void used(@Nullable Leftovers at, String name, @Nullable Object value, int perUnit, long unlimitedAt) {
        balance.used(amount(at, name, value, perUnit, unlimitedAt));
    }

    /** Offers what is left; the numbers are as in {@link #granted}. */
    @Takes({NUMBER, TEXT})
    public void remaining(@Nullable Leftovers at, String name, @Nullable Object value, int perUnit, long unlimitedAt) {
        balance.remaining(amount(at, name, value, perUnit, unlimitedAt));
    }

    /** Offers whether there is no limit. */
    @Takes(FLAG)
    public void unlimited(@Nullable Leftovers at, String name, @Nullable Object value) {
        Boolean flag = Offer.take(null, at, name, value, Values::flag);
        if (flag != null) {
            balance.unlimited(flag);
            saidAnything = true;
        }
    }

    /** Offers when the key stops working: ISO-8601 text, or seconds or milliseconds since 1970; 0 means never. */
    @Takes({TEXT, NUMBER})
    public void expiresAt(@Nullable Leftovers at, String name, @Nullable Object value) {
        balance.expiresAt(Offer.take(null, at, name, value, Times::instant));
    }

    private @Nullable BigDecimal amount(
            @Nullable Leftovers at, String name, @Nullable Object value, int perUnit, long unlimitedAt) {
        BigDecimal amount = Offer.take(null, at, name, value, Values::number);
        if (amount == null) {
            return null;
        }
        saidAnything = true;
        if (unlimitedAt != 0 && amount.compareTo(BigDecimal.valueOf(unlimitedAt)) >= 0) {
            balance.unlimited(true);
        }
        return plain(amount.divide(BigDecimal.valueOf(perUnit), DECIMALS, RoundingMode.HALF_UP));
    }

    /** Twenty is 20, and not 2E+1. */
    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal shortest = amount.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
