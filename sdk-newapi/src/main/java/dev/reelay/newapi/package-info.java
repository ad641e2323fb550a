/** The provider {@code newapi}: one mapping declaration, and what is generated from it and the specification. */
@NullMarked
package dev.reelay.newapi;

import org.jspecify.annotations.NullMarked;
