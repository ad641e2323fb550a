/** Tells what changed in the specs since a git revision, breaking changes first. A tool for maintainers. */
@NullMarked
package dev.reelay.generator.openapi.diff;

import org.jspecify.annotations.NullMarked;
