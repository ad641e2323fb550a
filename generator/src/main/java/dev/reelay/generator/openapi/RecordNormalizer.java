package dev.reelay.generator.openapi;

import dev.reelay.generator.openapi.repair.RepairLog;
import dev.reelay.generator.openapi.repair.SpecRepair;
import io.swagger.v3.oas.models.OpenAPI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.OpenAPINormalizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Prepares the document before OpenAPI Generator looks at it. Instantiated by name. */
public final class RecordNormalizer extends OpenAPINormalizer {
    /** The rule whose value is the file for the list of repairs. */
    static final String REPAIRS = "REELAY_REPAIRS";

    private static final Logger LOG = LoggerFactory.getLogger(RecordNormalizer.class);

    private final @Nullable String repairs;

    /** Called by OpenAPI Generator. */
    public RecordNormalizer(OpenAPI openAPI, Map<String, String> rules) {
        super(openAPI, without(rules));
        this.repairs = rules.get(REPAIRS);
    }

    @Override
    protected void normalize() {
        RepairLog log = SpecRepair.repair(openAPI);
        log.summary()
                .ifPresent(summary -> LOG.info(
                        "{}: {}; all of them are in {}", openAPI.getInfo().getTitle(), summary, repairs));
        if (repairs != null) {
            try {
                log.write(Path.of(repairs));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write " + repairs, e);
            }
        }
        OneOrMany.rewrite(openAPI);
        super.normalize();
    }

    private static Map<String, String> without(Map<String, String> rules) {
        Map<String, String> theirs = new HashMap<>(rules);
        theirs.remove(REPAIRS);
        return theirs;
    }
}
