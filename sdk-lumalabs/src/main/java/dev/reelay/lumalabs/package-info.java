/** The provider {@code lumalabs}: one mapping declaration, and what is generated from it and the specification. */
@NullMarked
package dev.reelay.lumalabs;

import org.jspecify.annotations.NullMarked;
