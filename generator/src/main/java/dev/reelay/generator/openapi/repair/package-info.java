/**
 * Repairs raw OpenAPI exports before code is generated from them.
 *
 * <p>Relays publish what their API tool exports: every schema written out where it is used, headers as parameters, no
 * operation identifiers. Each fault has a small rule here, and each repair is logged. A document without such faults is
 * left as it is.
 */
@NullMarked
package dev.reelay.generator.openapi.repair;

import org.jspecify.annotations.NullMarked;
