package dev.reelay.generator.openapi.repair;

import io.swagger.v3.oas.models.OpenAPI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gives each operation without an identifier one from its method and path. Generators make up names of their own
 * otherwise, and mappings refer to operations by name.
 */
final class OperationIds implements RepairRule {
    @Override
    public void repair(OpenAPI document, RepairLog log) {
        List<OperationPlace> operations = OperationPlace.all(document);
        Map<String, Pointer> owners = new TreeMap<>();
        for (OperationPlace place : operations) {
            if (!lacksId(place)) {
                owners.put(place.operation().getOperationId(), place.pointer());
            }
        }
        for (OperationPlace place : operations) {
            if (lacksId(place)) {
                String id = place.derivedId();
                Pointer owner = owners.putIfAbsent(id, place.pointer());
                if (owner != null) {
                    throw new UnrepairableSpecException("The operations at " + owner + " and " + place.pointer()
                            + " would both have the operationId \"" + id + "\": write an operationId into the second.");
                }
                String before = place.operation().getOperationId();
                place.operation().setOperationId(id);
                log.add(RepairKind.OPERATION_ID, place.pointer().child("operationId"), before, id);
            }
        }
    }

    private static boolean lacksId(OperationPlace place) {
        String id = place.operation().getOperationId();
        return id == null || id.isBlank();
    }
}
