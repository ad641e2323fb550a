package dev.reelay.provider.spi;

import dev.reelay.provider.UnknownMember;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects, over all objects of an answer, the members that its specification does not name. Not thread-safe. */
final class UnknownMemberFinder {
    private final Map<List<String>, UnknownMember> found = new LinkedHashMap<>();

    /** Adds those of an object and of all objects within. */
    void add(Leftovers at, List<String> outer) {
        List<String> place = new ArrayList<>(outer);
        String name = at.name();
        if (name != null) {
            place.add(name);
        }
        WireObject object = at.wire();
        if (object != null) {
            object.unknownMembers().forEach((member, value) -> {
                if (!isNamed(member, object)) {
                    add(object, member, value, place);
                }
            });
        }
        at.inner().forEach(inner -> add(inner, place));
    }

    /** Tells whether the specification names a member all the same, whose value has another type than it says. */
    private static boolean isNamed(String member, WireObject object) {
        RecordComponent[] components = object.getClass().getRecordComponents();
        return components != null
                && Arrays.stream(components)
                        .anyMatch(one -> Leftovers.plain(one.getName()).equals(Leftovers.plain(member)));
    }

    private void add(WireObject object, String member, @Nullable Object value, List<String> place) {
        String schema = object.getClass().getSimpleName();
        found.merge(
                List.of(schema, member),
                UnknownMember.of(schema, member, value, List.of(place)),
                UnknownMemberFinder::together);
    }

    private static UnknownMember together(UnknownMember one, UnknownMember other) {
        List<List<String>> places = new ArrayList<>(one.places());
        other.places().stream().filter(place -> !places.contains(place)).forEach(places::add);
        return UnknownMember.of(one.schema(), one.name(), one.value() == null ? other.value() : one.value(), places);
    }

    List<UnknownMember> found() {
        return List.copyOf(found.values());
    }
}
