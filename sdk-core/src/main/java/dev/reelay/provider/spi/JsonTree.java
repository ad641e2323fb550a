package dev.reelay.provider.spi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Builds nested JSON members from paths, and loses none: objects at the same path become one, and what cannot become one
 * stands there in a list.
 */
final class JsonTree {
    /** What is at one path: the values put there, and the members put below. */
    private static final class Node {
        final List<@Nullable Object> values = new ArrayList<>(1);
        final Map<String, Node> members = new LinkedHashMap<>();

        @Nullable
        Object json() {
            if (members.isEmpty()) {
                return together(values);
            }
            List<@Nullable Object> all = new ArrayList<>(values);
            all.add(object());
            return together(all);
        }

        Map<String, @Nullable Object> object() {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            members.forEach((name, member) -> object.put(name, member.json()));
            return object;
        }
    }

    private final Node root = new Node();

    void put(String path, @Nullable Object value) {
        Node at = root;
        for (String name : Steps.names(path)) {
            at = at.members.computeIfAbsent(name, n -> new Node());
        }
        at.values.add(value);
    }

    Map<String, @Nullable Object> root() {
        return root.object();
    }

    private static @Nullable Object together(List<@Nullable Object> values) {
        if (values.size() == 1) {
            return values.get(0);
        }
        List<@Nullable Object> distinct = new ArrayList<>();
        Map<Object, @Nullable Object> object = null;
        for (Object value : values) {
            if (value instanceof Map<?, ?> more) {
                object = object == null ? new LinkedHashMap<>(more) : merged(object, more);
            } else if (!distinct.contains(value)) {
                distinct.add(value);
            }
        }
        if (object != null) {
            distinct.add(object);
        }
        return distinct.size() == 1 ? distinct.get(0) : distinct;
    }

    private static Map<Object, @Nullable Object> merged(Map<Object, @Nullable Object> object, Map<?, ?> more) {
        more.forEach((name, value) ->
                object.put(name, object.containsKey(name) ? together(Arrays.asList(object.get(name), value)) : value));
        return object;
    }
}
