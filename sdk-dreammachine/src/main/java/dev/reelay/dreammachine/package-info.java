/** The provider {@code dreammachine}: one mapping declaration, and what is generated from it and the specification. */
@NullMarked
package dev.reelay.dreammachine;

import org.jspecify.annotations.NullMarked;
