package dev.reelay.provider.spi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the link of a video in JSON of any shape, under the names that the field uses. */
final class Links {
    private static final int DEEPEST = 4;

    /**
     * A link and what it stood in.
     *
     * @param beside the object that had it; {@code null} where it stood alone
     * @param left the JSON without the link; {@code null} for nothing
     */
    record Found(
            String url, @Nullable Object beside, @Nullable Object left) {}

    private Links() {}

    /** Returns the best link in a value; {@code null} where there is none. */
    static @Nullable Found in(Object value) {
        return in(value, 0);
    }

    private static @Nullable Found in(@Nullable Object value, int depth) {
        if (value instanceof String) {
            String url = Values.url(value);
            return url == null ? null : new Found(url, null, null);
        }
        if (depth >= DEEPEST) {
            return null;
        }
        if (value instanceof List<?> items) {
            return inList(items, depth);
        }
        return value instanceof Map<?, ?> object ? inObject(object, depth) : null;
    }

    private static @Nullable Found inList(List<?> items, int depth) {
        for (int i = 0; i < Math.min(items.size(), DEEPEST); i++) {
            Found found = in(items.get(i), depth + 1);
            if (found != null) {
                List<@Nullable Object> left = new ArrayList<>(items);
                if (found.left() == null) {
                    left.remove(i);
                } else {
                    left.set(i, found.left());
                }
                return new Found(found.url(), found.beside(), left.isEmpty() ? null : left);
            }
        }
        return null;
    }

    private static @Nullable Found inObject(Map<?, ?> object, int depth) {
        for (String name : UsualNames.LINKS) {
            Object key = key(object, name);
            Found found = key == null ? null : in(object.get(key), depth + 1);
            if (found != null) {
                Map<Object, @Nullable Object> left = new LinkedHashMap<>(object);
                if (found.left() == null) {
                    left.remove(key);
                } else {
                    left.put(key, found.left());
                }
                return new Found(
                        found.url(), found.beside() == null ? object : found.beside(), left.isEmpty() ? null : left);
            }
        }
        return null;
    }

    private static @Nullable Object key(Map<?, ?> object, String name) {
        if (object.get(name) != null) {
            return name;
        }
        String plain = Leftovers.plain(name);
        for (Object key : object.keySet()) {
            if (Leftovers.plain(String.valueOf(key)).equals(plain) && object.get(key) != null) {
                return key;
            }
        }
        return null;
    }
}
