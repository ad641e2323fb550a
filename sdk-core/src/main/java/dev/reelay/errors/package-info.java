/** Everything that can go wrong, as one hierarchy under {@link dev.reelay.errors.ReelayException}. */
@NullMarked
package dev.reelay.errors;

import org.jspecify.annotations.NullMarked;
