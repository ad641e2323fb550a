/**
 * Says in plain terms what OpenAPI says in many: one document for several, one form for 3.0 and 3.1, and each schema a
 * record, a list, a map, a scalar or any JSON.
 */
@NullMarked
package dev.reelay.generator.openapi.plain;

import org.jspecify.annotations.NullMarked;
