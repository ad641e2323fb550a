package dev.reelay.generator.openapi.plain;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a schema comes to once its references and compositions are followed, one level deep: the schemas of properties and
 * elements are not looked into.
 */
final class Flat {
    enum Kind {
        /** Names and values, each name with a type of its own. */
        RECORD,
        /** A list, or one bare element of it. */
        ONE_OR_MANY,
        LIST,
        MAP,
        /** An object of which nothing is known. */
        OBJECT,
        SCALAR,
        NULL,
        /** Any JSON: nothing is known, or too much. */
        ANY
    }

    /** The component that this is, and nothing else. */
    @Nullable
    String ref;

    /** The components that this was made from; where one of them comes again below, it has no end. */
    final Set<String> origins = new TreeSet<>();

    final Set<String> types = new TreeSet<>();
    boolean canBeNull;
    boolean contradictory;
    boolean oneOrMany;

    @Nullable
    String format;

    final Map<String, Source> properties = new LinkedHashMap<>();
    final Set<String> required = new LinkedHashSet<>();

    @Nullable
    Source items;

    @Nullable
    Source values;

    final Set<String> words = new LinkedHashSet<>();

    @Nullable
    String title;

    @Nullable
    String description;

    final Map<String, JsonNode> extensions = new TreeMap<>();

    Kind kind() {
        if (contradictory) {
            return Kind.ANY;
        }
        if (oneOrMany) {
            return Kind.ONE_OR_MANY;
        }
        if (types.isEmpty()) {
            return canBeNull ? Kind.NULL : Kind.ANY;
        }
        if (types.equals(Set.of("integer", "number"))) {
            return Kind.SCALAR;
        }
        if (types.size() > 1) {
            return Kind.ANY;
        }
        return switch (types.iterator().next()) {
            case "object" -> properties.isEmpty() ? (values == null ? Kind.OBJECT : Kind.MAP) : Kind.RECORD;
            case "array" -> Kind.LIST;
            case "string", "integer", "number", "boolean" -> Kind.SCALAR;
            default -> Kind.ANY;
        };
    }

    boolean isRecord() {
        return kind() == Kind.RECORD || kind() == Kind.ONE_OR_MANY;
    }

    /** Tells whether the schema says anything about values, and not only about itself. */
    boolean saysSomething() {
        return contradictory || oneOrMany || !types.isEmpty() || !required.isEmpty();
    }

    /** Tells whether the schema only demands members that others describe. */
    boolean isDemand() {
        return types.isEmpty() && !contradictory && !oneOrMany && !canBeNull;
    }

    Flat copy() {
        Flat copy = new Flat();
        copy.ref = ref;
        copy.origins.addAll(origins);
        copy.types.addAll(types);
        copy.canBeNull = canBeNull;
        copy.contradictory = contradictory;
        copy.oneOrMany = oneOrMany;
        copy.format = format;
        copy.properties.putAll(properties);
        copy.required.addAll(required);
        copy.items = items;
        copy.values = values;
        copy.words.addAll(words);
        copy.title = title;
        copy.description = description;
        copy.extensions.putAll(extensions);
        return copy;
    }

    /** What fits all of several schemas; of facts about them, those of the last that has them. */
    static Flat all(List<Flat> parts) {
        List<Flat> speaking = parts.stream().filter(Flat::saysSomething).toList();
        Flat result = speaking.isEmpty() ? new Flat() : speaking.get(0).copy();
        if (speaking.size() > 1) {
            List<String> refs = refs(speaking);
            speaking.subList(1, speaking.size()).forEach(result::narrow);
            result.ref = null;
            result.oneOrMany = false;
            result.addOrigin("all", refs);
        }
        for (Flat part : parts) {
            result.origins.addAll(part.origins);
            result.canBeNull |= part.canBeNull;
            result.description = part.description == null ? result.description : part.description;
            result.title = part.title == null ? result.title : part.title;
            result.extensions.putAll(part.extensions);
        }
        return result;
    }

    private void narrow(Flat other) {
        contradictory |= other.contradictory;
        if (types.isEmpty()) {
            types.addAll(other.types);
        } else if (!other.types.isEmpty()) {
            boolean whole = (types.contains("integer") && other.types.contains("number"))
                    || (types.contains("number") && other.types.contains("integer"));
            types.retainAll(other.types);
            if (whole) {
                types.remove("number");
                types.add("integer");
            }
            contradictory |= types.isEmpty();
        }
        format = format == null ? other.format : format;
        other.properties.forEach((name, source) -> properties.merge(name, source, joined(Source.All::new)));
        required.addAll(other.required);
        items = join(items, other.items);
        values = join(values, other.values);
        if (words.isEmpty() || !other.words.isEmpty()) {
            words.retainAll(other.words);
            words.addAll(other.words);
        }
    }

    private static @Nullable Source join(@Nullable Source one, @Nullable Source other) {
        return one == null || other == null
                ? (one == null ? other : one)
                : joined(Source.All::new).apply(one, other);
    }

    private static BinaryOperator<Source> joined(Function<List<Source>, Source> maker) {
        return (one, other) -> one.equals(other) ? one : maker.apply(List.of(one, other));
    }

    /**
     * What may fit any of several schemas: one type where all are of it, the union of objects, which requires what all
     * require, and else any JSON. Null is no alternative, as every component of a record can be null.
     */
    static Flat any(List<Flat> alternatives) {
        Flat result = new Flat();
        result.canBeNull = alternatives.stream().anyMatch(each -> each.canBeNull);
        List<Flat> left = alternatives.stream()
                .filter(each -> each.kind() != Kind.NULL)
                .collect(Collectors.toMap(
                        each -> each.ref == null ? each : each.ref,
                        each -> each,
                        (one, same) -> one,
                        LinkedHashMap<Object, Flat>::new))
                .values()
                .stream()
                .toList();
        if (left.isEmpty() || left.stream().allMatch(Flat::isDemand)) {
            return result;
        }
        if (left.size() == 1) {
            Flat only = left.get(0).copy();
            only.canBeNull |= result.canBeNull;
            return only;
        }
        left.forEach(each -> result.origins.addAll(each.origins));
        result.addOrigin("any", refs(left));
        Set<Kind> kinds = left.stream().map(Flat::kind).collect(Collectors.toCollection(TreeSet::new));
        if (kinds.contains(Kind.RECORD)
                && Set.of(Kind.RECORD, Kind.MAP, Kind.OBJECT).containsAll(kinds)) {
            result.unite(left);
        } else if (kinds.equals(Set.of(Kind.MAP))) {
            result.types.add("object");
            result.values = anyOf(left.stream().map(each -> each.values).toList());
        } else if (Set.of(Kind.MAP, Kind.OBJECT).containsAll(kinds)) {
            result.types.add("object");
        } else if (kinds.equals(Set.of(Kind.LIST))) {
            result.types.add("array");
            result.items = anyOf(left.stream().map(each -> each.items).toList());
        } else if (kinds.equals(Set.of(Kind.SCALAR))) {
            left.forEach(each -> result.types.addAll(each.types));
            Set<@Nullable String> formats = new LinkedHashSet<>();
            left.forEach(each -> {
                formats.add(each.format);
                result.words.addAll(each.words);
            });
            result.format = formats.size() == 1 ? left.get(0).format : null;
            result.contradictory = result.kind() == Kind.ANY;
        } else {
            result.contradictory = true;
        }
        return result;
    }

    private void unite(List<Flat> alternatives) {
        types.add("object");
        Map<String, Set<Source>> sources = new LinkedHashMap<>();
        for (Flat each : alternatives) {
            each.properties.forEach((name, source) ->
                    sources.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(source));
        }
        sources.forEach((name, all) -> properties.put(name, anyOf(all)));
        required.addAll(alternatives.get(0).required);
        alternatives.forEach(each -> required.retainAll(each.required));
    }

    private static Source anyOf(Collection<@Nullable Source> sources) {
        List<Source> known =
                sources.stream().filter(Objects::nonNull).distinct().toList();
        return known.size() == 1 ? known.get(0) : new Source.Any(known);
    }

    private void addOrigin(String how, List<String> refs) {
        if (refs.size() > 1) {
            origins.add(how + " " + String.join(" ", refs));
        }
    }

    private static List<String> refs(List<Flat> parts) {
        return parts.stream()
                .map(each -> each.ref)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }
}
