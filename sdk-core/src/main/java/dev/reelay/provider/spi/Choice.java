package dev.reelay.provider.spi;

import dev.reelay.provider.mapping.ModelField;
import dev.reelay.provider.spi.Offers.Flat;
import dev.reelay.provider.spi.Offers.Kept;
import dev.reelay.provider.spi.Offers.Offer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Picks the value of each field, and remembers what was used. */
final class Choice {
    private final Flat flat;
    private final Set<String> used = new HashSet<>();

    Choice(Flat flat) {
        this.flat = flat;
    }

    List<Offer> offers(ModelField field) {
        return flat.byField().getOrDefault(field, List.of());
    }

    List<String> paths(ModelField field) {
        return offers(field).stream().map(Offer::name).distinct().toList();
    }

    @Nullable
    String text(ModelField field) {
        return take(field, Values::text);
    }

    @Nullable
    String url(ModelField field) {
        return take(field, Values::url);
    }

    @Nullable
    Integer pixels(ModelField field) {
        return take(field, Values::pixels);
    }

    /** Returns the first usable value; it and all that say the same are used up. */
    <T> @Nullable T take(ModelField field, Function<Object, @Nullable T> usable) {
        for (Offer offer : offers(field)) {
            Object value = offer.value();
            T chosen = value == null ? null : usable.apply(value);
            if (value != null && chosen != null) {
                use(field, usable, chosen, value);
                return chosen;
            }
        }
        return null;
    }

    /** Most relays repeat a value as it is, and comparing JSON is cheaper than reading it and comparing the result. */
    private <T> void use(ModelField field, Function<Object, @Nullable T> usable, T chosen, Object value) {
        for (Offer offer : offers(field)) {
            if (offer.value() != null && (offer.value().equals(value) || chosen.equals(usable.apply(offer.value())))) {
                used.add(offer.path());
            }
        }
    }

    /** Returns what was offered and not used, and what was kept, as a tree of JSON members. */
    Map<String, @Nullable Object> leftovers() {
        JsonTree tree = new JsonTree();
        for (List<Offer> offers : flat.byField().values()) {
            for (Offer offer : offers) {
                Object value = offer.value();
                if (value != null && !Values.isBlank(value) && !used.contains(offer.path())) {
                    tree.put(offer.path(), value);
                }
            }
        }
        for (Kept kept : flat.kept()) {
            tree.put(kept.path(), kept.value());
        }
        return tree.root();
    }
}
