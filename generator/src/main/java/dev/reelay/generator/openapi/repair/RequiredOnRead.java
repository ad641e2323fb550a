package dev.reelay.generator.openapi.repair;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Drops what answers require. Exports require everything that their one sample had, while relays leave out what is not
 * there yet: a reader that insisted would lose videos. What requests require stays, also on a schema that requests and
 * answers share.
 */
final class RequiredOnRead implements RepairRule {
    @Override
    public void repair(OpenAPI document, RepairLog log) {
        SchemaPlaces places = new SchemaPlaces(document);
        Reach reach = new Reach(document);
        IdentityHashMap<Schema<?>, SchemaPlace> read = reach.from(places.answers());
        Collection<Schema<?>> written = reach.from(places.requests()).keySet();
        read.forEach((schema, place) -> {
            List<String> required = schema.getRequired();
            if (required != null && !written.contains(schema)) {
                schema.setRequired(null);
                log.add(RepairKind.REQUIRED_ON_READ, place.pointer().child("required"), required, null);
            }
        });
    }
}
