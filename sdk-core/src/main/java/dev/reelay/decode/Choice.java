package dev.reelay.decode;

import dev.reelay.decode.Offers.Flat;
import dev.reelay.decode.Offers.Offer;
import dev.reelay.mapping.ModelField;
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

    /** Returns the first usable value without using it up, or {@code null}. */
    <T> @Nullable T look(ModelField field, Function<Object, @Nullable T> usable) {
        for (Offer offer : offers(field)) {
            T value = offer.value() == null ? null : usable.apply(offer.value());
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** Returns the first usable value; it and all that say the same are used up. */
    <T> @Nullable T take(ModelField field, Function<Object, @Nullable T> usable) {
        T chosen = look(field, usable);
        if (chosen != null) {
            use(field, usable, chosen);
        }
        return chosen;
    }

    private <T> void use(ModelField field, Function<Object, @Nullable T> usable, T chosen) {
        for (Offer offer : offers(field)) {
            if (offer.value() != null && chosen.equals(usable.apply(offer.value()))) {
                used.add(offer.path());
            }
        }
    }

    /** Returns what was offered and not used, and what was kept, as a tree of JSON members. */
    Map<String, @Nullable Object> leftovers() {
        JsonTree tree = new JsonTree();
        flat.byField().values().stream()
                .flatMap(List::stream)
                .filter(offer ->
                        offer.value() != null && !Values.isBlank(offer.value()) && !used.contains(offer.path()))
                .forEach(offer -> tree.put(offer.path(), offer.value()));
        flat.kept().forEach(tree::put);
        return tree.root();
    }
}
