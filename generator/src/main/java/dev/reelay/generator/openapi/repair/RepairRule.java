package dev.reelay.generator.openapi.repair;

import io.swagger.v3.oas.models.OpenAPI;

/** Mends one kind of fault. Its Javadoc says why the fault must not reach the generator. */
interface RepairRule {
    /** Mends the fault wherever the document has it, and logs each repair. */
    void repair(OpenAPI document, RepairLog log);
}
