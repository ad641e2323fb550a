/** The provider {@code luma}: one mapping declaration, and what is generated from it and the specification. */
@NullMarked
package dev.reelay.luma;

import org.jspecify.annotations.NullMarked;
