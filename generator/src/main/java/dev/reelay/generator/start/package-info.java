/**
 * The beginning of a provider: from a vendor's own document to a project with a mapping to be completed and tests of it.
 *
 * <p>What a property is likely to mean is guessed by its name; the guess is written down, and its author decides. The
 * compiler checks it as it checks every mapping.
 */
@NullMarked
package dev.reelay.generator.start;

import org.jspecify.annotations.NullMarked;
