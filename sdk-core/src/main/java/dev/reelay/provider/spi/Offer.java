package dev.reelay.provider.spi;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What becomes of a value that is offered to a field. */
final class Offer {
    private Offer() {}

    /** Tells whether there is nothing to look at: neither a value nor an unknown member that may stand for it. */
    static boolean isNothing(@Nullable Leftovers at, @Nullable Object value) {
        return value == null && (at == null || at.hasNoUnknown());
    }

    /**
     * Returns a field's value after one more was offered.
     *
     * <p>The first usable value counts. One that is not used, and says something else, is left over. A value of another
     * type than the specification says stands among the unknown members; if it is usable all the same, it is used.
     *
     * @param sofar the field's value before; {@code null} for none
     * @param at the leftovers of the object that has the member; {@code null} where there is no such object
     */
    static <T> @Nullable T take(
            @Nullable T sofar,
            @Nullable Leftovers at,
            String name,
            @Nullable Object value,
            Function<Object, @Nullable T> usable) {
        if (at == null) {
            return sofar;
        }
        if (value == null) {
            return odd(sofar, at, name, usable);
        }
        if (value.equals(sofar)) {
            return sofar; // most relays repeat a value as it is
        }
        T chosen = usable.apply(value);
        if (chosen == null) {
            if (!Values.isBlank(value)) {
                at.keep(name, value);
            }
            return sofar;
        }
        if (sofar == null) {
            return chosen;
        }
        if (!sofar.equals(chosen)) {
            at.keep(name, value);
        }
        return sofar;
    }

    private static <T> @Nullable T odd(
            @Nullable T sofar, Leftovers at, String name, Function<Object, @Nullable T> usable) {
        Object odd = at.odd(name);
        T chosen = odd == null ? null : usable.apply(odd);
        if (odd != null && Values.isBlank(odd)) {
            at.take(name);
        }
        if (chosen == null || (sofar != null && !sofar.equals(chosen))) {
            return sofar;
        }
        at.take(name);
        return chosen;
    }
}
