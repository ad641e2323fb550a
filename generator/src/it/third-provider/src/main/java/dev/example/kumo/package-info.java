/** The provider {@code kumo}: one mapping declaration, and what is generated from it and the specification. */
@NullMarked
package dev.example.kumo;

import org.jspecify.annotations.NullMarked;
