package dev.reelay.generator.openapi.diff;

import io.swagger.v3.oas.models.OpenAPI;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.Endpoint;

/** Compares two states of one spec. */
final class SpecComparison {
    private final String spec;
    private final OpenAPI before;
    private final OpenAPI after;

    SpecComparison(String spec, OpenAPI before, OpenAPI after) {
        this.spec = spec;
        this.before = before;
        this.after = after;
    }

    void addTo(Changes changes) {
        NamedSchemas named = new NamedSchemas(before);
        new WordComparison(changes, spec).compare(before, after);
        new RelayComparison(changes, spec).compare(before, after);
        ChangedOpenApi compared = OpenApiCompare.fromSpecifications(before, after);
        for (Endpoint gone : compared.getMissingEndpoints()) {
            changes.add(Change.Kind.BREAKING, spec, name(gone), "operation removed");
        }
        for (Endpoint added : compared.getNewEndpoints()) {
            changes.add(Change.Kind.OTHER, spec, name(added), "operation added");
        }
        for (ChangedOperation operation : compared.getChangedOperations()) {
            new OperationComparison(changes, spec, operation, named).add();
        }
    }

    private static String name(Endpoint endpoint) {
        return endpoint.getMethod() + " " + endpoint.getPathUrl();
    }
}
