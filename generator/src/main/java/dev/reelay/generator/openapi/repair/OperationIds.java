package dev.reelay.generator.openapi.repair;

import io.swagger.v3.oas.models.OpenAPI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Gives each operation without an identifier of its own one from its method and path. Generators make up names otherwise,
 * and mappings refer to operations by name. Of several operations with one identifier the first by path keeps it.
 */
final class OperationIds implements RepairRule {
    @Override
    public void repair(OpenAPI document, RepairLog log) {
        List<OperationPlace> operations = OperationPlace.all(document);
        Set<String> taken = new HashSet<>();
        List<OperationPlace> unnamed =
                operations.stream().filter(place -> !keepsId(place, taken)).toList();
        for (OperationPlace place : unnamed) {
            String id = place.derivedId();
            for (int number = 2; !taken.add(likeInJava(id)); number++) {
                id = place.derivedId() + number;
            }
            String before = place.operation().getOperationId();
            place.operation().setOperationId(id);
            log.add(RepairKind.OPERATION_ID, place.pointer().child("operationId"), before, id);
        }
    }

    private static boolean keepsId(OperationPlace place, Set<String> taken) {
        String id = place.operation().getOperationId();
        return id != null && !CamelCase.upper(id).isEmpty() && taken.add(likeInJava(id));
    }

    /** Identifiers that differ in separators or in case alone become one method, or methods hard to tell apart. */
    private static String likeInJava(String id) {
        return CamelCase.upper(id).toLowerCase(Locale.ROOT);
    }
}
