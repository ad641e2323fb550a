package dev.reelay.decode;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds nested JSON members from dotted paths. */
final class JsonTree {
    private final Map<String, @Nullable Object> root = new LinkedHashMap<>();

    @SuppressWarnings("unchecked") // every map in the tree is one that this class made
    void put(String path, @Nullable Object value) {
        Map<String, @Nullable Object> at = root;
        String[] names = path.split("\\.", -1);
        for (int i = 0; i < names.length - 1; i++) {
            Object next = at.get(names[i]);
            Map<String, @Nullable Object> copy = next instanceof Map<?, ?> map
                    ? new LinkedHashMap<>((Map<String, @Nullable Object>) map)
                    : new LinkedHashMap<>();
            at.put(names[i], copy);
            at = copy;
        }
        at.put(names[names.length - 1], value);
    }

    Map<String, @Nullable Object> root() {
        return root;
    }
}
