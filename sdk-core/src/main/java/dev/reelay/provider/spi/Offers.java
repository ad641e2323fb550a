package dev.reelay.provider.spi;

import dev.reelay.provider.mapping.ModelField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one layer of an answer offers, with the layers around it. */
final class Offers {
    /**
     * A value for a field.
     *
     * @param rank the path's place in the mapping, from 0
     * @param path from the root of the answer, as it goes to the extras
     * @param name the path in its layer, as the mapping has it
     */
    record Offer(
            int rank, String path, String name, @Nullable Object value) {}

    /** A value that has no field, and its path from the root of the answer. */
    record Kept(String path, @Nullable Object value) {}

    /** All that the layers together offer, for each field in the order in which it is to be tried. */
    record Flat(Map<ModelField, List<Offer>> byField, List<Kept> kept) {}

    private final @Nullable Offers outer;
    private final String prefix;
    private final Map<ModelField, List<Offer>> byField = new EnumMap<>(ModelField.class);
    private final List<Kept> kept = new ArrayList<>();

    Offers(@Nullable Offers outer, String prefix) {
        this.outer = outer;
        this.prefix = outer == null ? prefix : outer.prefix + prefix;
    }

    void add(ModelField field, String path, @Nullable Object value) {
        List<Offer> sofar = byField.computeIfAbsent(field, f -> new ArrayList<>());
        sofar.add(new Offer(sofar.size(), prefix + path, path, value));
    }

    void keep(String path, @Nullable Object value) {
        kept.add(new Kept(prefix + path, value));
    }

    Flat flatten() {
        Map<ModelField, List<Offer>> offers = new EnumMap<>(ModelField.class);
        List<Kept> keep = new ArrayList<>();
        for (Offers layer = this; layer != null; layer = layer.outer) {
            for (Map.Entry<ModelField, List<Offer>> entry : layer.byField.entrySet()) {
                offers.computeIfAbsent(entry.getKey(), f -> new ArrayList<>()).addAll(entry.getValue());
            }
            keep.addAll(layer.kept);
        }
        // A stable sort: of equal rank, the innermost layer stays first.
        for (List<Offer> list : offers.values()) {
            list.sort((one, other) -> Integer.compare(one.rank, other.rank));
        }
        return new Flat(offers, keep);
    }
}
