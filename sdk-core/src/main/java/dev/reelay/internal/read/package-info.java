/** Generations read by id, one or many in a request. */
@NullMarked
package dev.reelay.internal.read;

import org.jspecify.annotations.NullMarked;
