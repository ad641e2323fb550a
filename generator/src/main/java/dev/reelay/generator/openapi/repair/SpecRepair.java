package dev.reelay.generator.openapi.repair;

import io.swagger.v3.oas.models.OpenAPI;
import java.util.List;

/** Repairs a parsed OpenAPI document in place. It has no state; documents are not safe to repair from two threads. */
public final class SpecRepair {
    /** Every rule, in the order of application: schemas are compared and named only once nothing else changes them. */
    private static final List<RepairRule> RULES = List.of(
            new HeaderParameters(),
            new OperationIds(),
            new ServerNames(),
            new Title(),
            new RequiredOnRead(),
            new InlineSchemas());

    private SpecRepair() {}

    /**
     * Repairs a document. The result depends on neither the order of its properties nor the order of its paths, and
     * repairing it again changes nothing.
     *
     * @param document a document as the parser read it, changed in place
     * @return what was changed; empty if there was nothing to repair
     */
    public static RepairLog repair(OpenAPI document) {
        RepairLog log = new RepairLog(new SpecJson(document.getSpecVersion()));
        repair(document, log);
        return log;
    }

    /** Repairs a document as {@link #repair(OpenAPI)}, and adds to a list of what was changed before. */
    public static void repair(OpenAPI document, RepairLog log) {
        for (RepairRule rule : RULES) {
            rule.repair(document, log);
        }
    }
}
