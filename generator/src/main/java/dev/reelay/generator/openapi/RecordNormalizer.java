package dev.reelay.generator.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import java.util.Map;
import org.openapitools.codegen.OpenAPINormalizer;

/** Prepares the document before OpenAPI Generator looks at it. Instantiated by name. */
public final class RecordNormalizer extends OpenAPINormalizer {
    /** Called by OpenAPI Generator. */
    public RecordNormalizer(OpenAPI openAPI, Map<String, String> rules) {
        super(openAPI, rules);
    }

    @Override
    protected void normalize() {
        OneOrMany.rewrite(openAPI);
        super.normalize();
    }
}
