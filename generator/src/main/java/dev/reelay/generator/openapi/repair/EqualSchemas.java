package dev.reelay.generator.openapi.repair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Places that hold one and the same inline schema, and the names it could have. The first of the places is the outermost,
 * and of several the one with the shorter name: the order of the document plays no part.
 */
final class EqualSchemas {
    private static final Comparator<SchemaPlace> OUTERMOST = Comparator.comparing(
                    (SchemaPlace place) -> names(place).isEmpty())
            .thenComparing(place -> place.names().size())
            .thenComparing(place -> names(place).stream().findFirst().orElse("").length())
            .thenComparing(place -> String.join("", names(place)))
            .thenComparing(SchemaPlace::pointer);

    private final List<SchemaPlace> places;
    private final List<String> names;
    private int chosen;

    private EqualSchemas(List<SchemaPlace> places, List<String> names) {
        this.places = places;
        this.names = names;
    }

    /** Schemas with one name, which takes a number if it is not free. */
    static EqualSchemas named(String name, Collection<SchemaPlace> places) {
        return new EqualSchemas(places.stream().sorted(OUTERMOST).toList(), List.of(name));
    }

    /** Schemas that are named after the first of their places. */
    static EqualSchemas unnamed(Collection<SchemaPlace> places) {
        List<SchemaPlace> sorted = places.stream().sorted(OUTERMOST).toList();
        List<String> names = names(sorted.get(0));
        return new EqualSchemas(sorted, names.isEmpty() ? List.of("Schema") : names);
    }

    List<SchemaPlace> places() {
        return places;
    }

    SchemaPlace first() {
        return places.get(0);
    }

    /** The name chosen: one of its own, or else the last of them with a number. */
    String name() {
        int number = chosen - names.size() + 2;
        return number < 2 ? names.get(chosen) : names.get(names.size() - 1) + number;
    }

    boolean hasLongerName() {
        return chosen + 1 < names.size();
    }

    void takeLongerName() {
        chosen++;
    }

    /** How far in the first place is. */
    int depth() {
        return first().names().size();
    }

    /** {@code Video}, {@code ArtifactVideo}, {@code GetTaskAnswerArtifactVideo}, {@code GetTaskAnswer200JsonArtifactVideo}. */
    private static List<String> names(SchemaPlace place) {
        List<String> parts = place.names();
        if (parts.get(parts.size() - 1).isEmpty()) {
            return List.of();
        }
        Stream<String> shortToLong = IntStream.iterate(parts.size() - 1, from -> from >= 0, from -> from - 1)
                .mapToObj(from -> String.join("", parts.subList(from, parts.size())));
        List<String> qualified = new ArrayList<>(parts);
        qualified.add(1, place.qualifier());
        return Stream.concat(shortToLong, Stream.of(String.join("", qualified)))
                .filter(name -> Character.isLetter(name.charAt(0)))
                .distinct()
                .toList();
    }
}
