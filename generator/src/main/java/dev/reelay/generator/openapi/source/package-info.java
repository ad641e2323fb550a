/**
 * Reads specifications as vendors publish them: JSON, YAML, or a page round YAML, with the maintainer's overlay, and with
 * the files that they refer to. Everything keeps its line, so that a mistake is reported where it stands.
 */
@NullMarked
package dev.reelay.generator.openapi.source;

import org.jspecify.annotations.NullMarked;
