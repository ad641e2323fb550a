/** The provider {@code minimax}: one mapping declaration, and what is generated from it and the specification. */
@NullMarked
package dev.reelay.minimax;

import org.jspecify.annotations.NullMarked;
