/**
 * How a wire record becomes the unified model: what generated decoders call. They say which path holds what; here is
 * decided which of several values counts, and what becomes of the rest.
 */
@NullMarked
package dev.reelay.decode;

import org.jspecify.annotations.NullMarked;
