package dev.reelay.generator.openapi.repair;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns lists of states in descriptions into an {@code x-words} dictionary on the property that holds the state. Exports
 * describe states in prose alone, and without a dictionary every state is unknown, so that a wait would never end. Before
 * the list, the description of an operation must name one text property of the answer, which must be the only one of its
 * name as far out; otherwise nothing is changed.
 */
final class StatesInProse implements RepairRule {
    @Override
    public void repair(OpenAPI document, RepairLog log) {
        IdentityHashMap<Schema<?>, Finding> findings = new IdentityHashMap<>();
        SchemaPlaces places = new SchemaPlaces(document);
        Reach reach = new Reach(document);
        for (SchemaPlace place : places.everywhere()) {
            if (place.role() == SchemaPlace.Role.PROPERTY && isText(place)) {
                lists(place.schema().getDescription()).forEach(list -> add(findings, place, list));
            }
        }
        for (OperationPlace operation : OperationPlace.all(document)) {
            List<SchemaPlace> bodies = places.answers(operation, "2");
            for (StateWords list : lists(operation.operation().getDescription())) {
                bodies.stream()
                        .flatMap(body -> holder(reach, body, list.lead()).stream())
                        .forEach(property -> add(findings, property, list));
            }
        }
        findings.values().forEach(finding -> {
            SchemaPlace place = finding.place();
            if (!hasDictionary(place)) {
                place.schema().addExtension("x-words", finding.words());
                log.add(RepairKind.STATES_IN_PROSE, place.pointer().child("x-words"), null, finding.words());
            }
        });
    }

    private static List<StateWords> lists(@Nullable String description) {
        return description == null ? List.of() : StateWords.in(description);
    }

    private static void add(Map<Schema<?>, Finding> findings, SchemaPlace place, StateWords list) {
        findings.computeIfAbsent(place.schema(), schema -> new Finding(place, new TreeMap<>()))
                .words()
                .putAll(list.meanings());
    }

    private static boolean isText(SchemaPlace place) {
        Schema<?> schema = place.schema();
        return "string".equals(schema.getType())
                || (schema.getTypes() != null && schema.getTypes().contains("string"));
    }

    private static boolean hasDictionary(SchemaPlace place) {
        Map<String, Object> extensions = place.schema().getExtensions();
        return extensions != null && extensions.containsKey("x-words");
    }

    /** The text property that one of the names means; none if several do. */
    private static Optional<SchemaPlace> holder(Reach reach, SchemaPlace body, Set<String> names) {
        List<SchemaPlace> found = names.stream()
                .flatMap(name -> outermost(reach, body, name).stream())
                .filter(StatesInProse::isText)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The only property of the name at the outermost level that has any. */
    private static Optional<SchemaPlace> outermost(Reach reach, SchemaPlace body, String name) {
        Set<Schema<?>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<SchemaPlace> level = List.of(body);
        while (!level.isEmpty()) {
            List<SchemaPlace> parts = reach.resolved(level).stream()
                    .filter(place -> seen.add(place.schema()))
                    .flatMap(place -> Stream.concat(place.children().stream(), place.members().stream()))
                    .toList();
            List<SchemaPlace> holders =
                    parts.stream().filter(part -> part.isProperty(name)).toList();
            if (!holders.isEmpty()) {
                return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
            }
            level = parts;
        }
        return Optional.empty();
    }

    private record Finding(SchemaPlace place, Map<String, String> words) {}
}
