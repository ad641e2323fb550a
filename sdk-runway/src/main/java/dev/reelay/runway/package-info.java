/** The provider {@code runway}: one mapping declaration, and what is generated from it and the specification. */
@NullMarked
package dev.reelay.runway;

import org.jspecify.annotations.NullMarked;
