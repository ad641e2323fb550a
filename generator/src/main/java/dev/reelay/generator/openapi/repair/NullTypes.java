package dev.reelay.generator.openapi.repair;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.SpecVersion;

/**
 * Opens {@code type: 'null'} to any JSON. OpenAPI 3.0 has no such type; exports write it where the one sample that they were
 * made from happened to hold null, so other relays and other generations hold something else there.
 */
final class NullTypes implements RepairRule {
    @Override
    public void repair(OpenAPI document, RepairLog log) {
        if (document.getSpecVersion() == SpecVersion.V31) {
            return;
        }
        for (SchemaPlace place : new SchemaPlaces(document).everywhere()) {
            if ("null".equals(place.schema().getType())) {
                JsonNode before = log.json().tree(place.schema());
                place.schema().type(null).nullable(true);
                log.add(RepairKind.NULL_TYPE, place.pointer(), before, place.schema());
            }
        }
    }
}
