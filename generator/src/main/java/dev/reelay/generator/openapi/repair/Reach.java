package dev.reelay.generator.openapi.repair;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What schemas consist of, through references and compositions. */
final class Reach {
    private static final String COMPONENT = "#/components/schemas/";

    private final Map<String, SchemaPlace> named = new HashMap<>();

    Reach(OpenAPI document) {
        new SchemaPlaces(document)
                .named()
                .forEach(place -> named.put(place.pointer().toString(), place));
    }

    /** All schemas from the given places on, each with its own place. */
    IdentityHashMap<Schema<?>, SchemaPlace> from(Collection<SchemaPlace> starts) {
        IdentityHashMap<Schema<?>, SchemaPlace> found = new IdentityHashMap<>();
        Deque<SchemaPlace> open = new ArrayDeque<>(starts);
        while (!open.isEmpty()) {
            SchemaPlace place = open.remove();
            if (found.putIfAbsent(place.schema(), place) == null) {
                open.addAll(place.children());
                open.addAll(place.members());
                target(place).ifPresent(open::add);
            }
        }
        return found;
    }

    /** The places themselves, with the targets of references in place of references. */
    List<SchemaPlace> resolved(Collection<SchemaPlace> places) {
        List<SchemaPlace> found = new ArrayList<>();
        places.forEach(place -> found.add(target(place).orElse(place)));
        return found;
    }

    private Optional<SchemaPlace> target(SchemaPlace place) {
        String reference = place.schema().get$ref();
        if (reference == null || !reference.startsWith(COMPONENT)) {
            return Optional.empty();
        }
        return Optional.ofNullable(named.get(reference.substring(1)));
    }
}
