package dev.reelay.generator.openapi.repair;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Names each object schema that is written out where it is used, and moves it to the document's components. Generators name
 * such schemas after the path of their first visit, so that moving one property renames public types. Here the name follows
 * from the property, or from the operation and the part that the schema plays in it; a title of ASCII letters comes first.
 * Equal schemas become one, also with a schema that has a name already. Different schemas with one title are numbered.
 */
final class InlineSchemas implements RepairRule {
    @Override
    public void repair(OpenAPI document, RepairLog log) {
        SchemaGroups groups = new SchemaGroups(document, log.json());
        Map<String, Schema<?>> created = new TreeMap<>();
        List<Move> moves = new ArrayList<>();
        for (EqualSchemas group : groups.known()) {
            group.places().forEach(place -> moves.add(new Move(place, group.name(), RepairKind.EQUAL_SCHEMA)));
        }
        for (EqualSchemas group : groups.created()) {
            created.put(group.name(), group.first().schema());
            for (SchemaPlace place : group.places()) {
                boolean first = place.pointer().equals(group.first().pointer());
                moves.add(new Move(place, group.name(), first ? RepairKind.NAMED_SCHEMA : RepairKind.EQUAL_SCHEMA));
            }
        }
        // From the inside out: each schema is logged and moved with references in place of what it held.
        moves.sort(Comparator.comparing((Move move) -> -move.place().pointer().depth())
                .thenComparing(move -> move.place().pointer()));
        moves.forEach(move -> move.apply(document.getSpecVersion(), log));
        if (!created.isEmpty() && document.getComponents() == null) {
            document.setComponents(new Components());
        }
        created.forEach((name, schema) -> document.getComponents().addSchemas(name, schema));
    }

    private record Move(SchemaPlace place, String name, RepairKind kind) {
        void apply(SpecVersion version, RepairLog log) {
            JsonNode before = log.json().tree(place.schema());
            Schema<?> reference = Reference.to(name, place, version);
            place.replacement().accept(reference);
            log.add(kind, place.pointer(), before, reference);
        }
    }
}
