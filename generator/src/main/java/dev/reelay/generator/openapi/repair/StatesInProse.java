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
 * describe states in prose alone, and without a dictionary every state is unknown: a wait would never end. A description of
 * an operation must name the property, and the answer must have one text property of that name at the outermost level
 * where the name occurs; otherwise nothing is changed.
 */
final class StatesInProse implements RepairRule {
    @Override
    public void repair(OpenAPI document, RepairLog log) {
        IdentityHashMap<Schema<?>, Finding> findings = new IdentityHashMap<>();
        SchemaPlaces places = new SchemaPlaces(document);
        Reach reach = new Reach(document);
        for (SchemaPlace place : places.everywhere()) {
            if (place.role() == SchemaPlace.Role.PROPERTY) {
                words(place.schema().getDescription()).values().forEach(words -> add(findings, place, words));
            }
        }
        for (OperationPlace operation : OperationPlace.all(document)) {
            List<SchemaPlace> bodies = places.answers(operation, "2");
            words(operation.operation().getDescription())
                    .forEach((name, words) -> bodies.stream()
                            .flatMap(body -> holder(reach, body, name).stream())
                            .forEach(holder -> add(findings, holder, words)));
        }
        findings.forEach((property, finding) -> {
            property.addExtension("x-words", finding.words());
            log.add(RepairKind.STATES_IN_PROSE, finding.place().pointer().child("x-words"), null, finding.words());
        });
    }

    private static Map<String, Map<String, String>> words(@Nullable String description) {
        return description == null ? Map.of() : StateWords.in(description);
    }

    private static void add(
            IdentityHashMap<Schema<?>, Finding> findings, SchemaPlace place, Map<String, String> words) {
        if (isText(place.schema())) {
            findings.computeIfAbsent(place.schema(), schema -> new Finding(place, new TreeMap<>()))
                    .words()
                    .putAll(words);
        }
    }

    /** A property without a dictionary that holds text. */
    private static boolean isText(Schema<?> schema) {
        boolean text = "string".equals(schema.getType())
                || (schema.getTypes() != null && schema.getTypes().contains("string"));
        return text
                && (schema.getExtensions() == null || !schema.getExtensions().containsKey("x-words"));
    }

    /** The one property of the name at the outermost level that has any; none if there are several. */
    private static Optional<SchemaPlace> holder(Reach reach, SchemaPlace body, String name) {
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
