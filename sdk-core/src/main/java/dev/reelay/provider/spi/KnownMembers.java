package dev.reelay.provider.spi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which members a specification names in an answer and in all that is in it. Immutable and thread-safe.
 *
 * <p>The type of a value is the name of a schema: the value is an object of it, or a list of them. An asterisk before a
 * type stands for an object whose members may have any name and are of that type. An empty type stands for any value,
 * and all that is in it is known.
 *
 * @param answer the type of a whole answer
 * @param schemas the members of each schema, and each member's type
 */
public record KnownMembers(String answer, Map<String, Map<String, String>> schemas) {
    /** What is known where nobody says it: every member. */
    public static final KnownMembers ALL = new KnownMembers("", Map.of());

    private static final String ANY_NAME = "*";

    /**
     * A member that the specification does not name, however many objects of an answer have it.
     *
     * @param schema whose objects have it
     * @param name its own
     * @param value one that came; {@code null} only where no object has another
     * @param places the paths of the objects that have it, each the names from the outside in: lists have none, and the
     *     answer itself has an empty path
     */
    public record Unknown(
            String schema, String name, @Nullable Object value, List<List<String>> places) {
        /** Copies the list. */
        public Unknown {
            places = List.copyOf(places);
        }

        private Unknown and(@Nullable Object other, List<String> place) {
            List<List<String>> all = new ArrayList<>(places);
            if (!all.contains(place)) {
                all.add(place);
            }
            return new Unknown(schema, name, value == null ? other : value, all);
        }
    }

    /** Copies the map. */
    public KnownMembers {
        Objects.requireNonNull(answer, "answer");
        schemas = Map.copyOf(schemas);
    }

    /**
     * Returns the members of an answer that are not known, in the order of their first appearance. What is in one of them
     * is not told apart from it.
     *
     * @param json as {@link dev.reelay.provider.spi.JsonValues} reads it
     */
    public List<Unknown> unknownIn(@Nullable Object json) {
        Map<List<String>, Unknown> found = new LinkedHashMap<>();
        collect(answer, List.of(), json, found);
        return List.copyOf(found.values());
    }

    private void collect(String type, List<String> place, @Nullable Object value, Map<List<String>, Unknown> found) {
        if (type.isEmpty()) {
            return;
        }
        if (value instanceof List<?> items) {
            items.forEach(item -> collect(type, place, item, found));
        } else if (value instanceof Map<?, ?> members) {
            members.forEach((name, member) -> member(type, place, String.valueOf(name), member, found));
        }
    }

    private void member(
            String type, List<String> place, String name, @Nullable Object value, Map<List<String>, Unknown> found) {
        String own = type.startsWith(ANY_NAME)
                ? type.substring(1)
                : schemas.getOrDefault(type, Map.of()).get(name);
        if (own == null) {
            Unknown first = new Unknown(type, name, value, List.of(place));
            found.merge(List.of(type, name), first, (before, now) -> before.and(value, place));
        } else {
            List<String> inner = new ArrayList<>(place);
            inner.add(name);
            collect(own, List.copyOf(inner), value, found);
        }
    }
}
