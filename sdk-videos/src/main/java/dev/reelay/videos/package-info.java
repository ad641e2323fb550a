/** The provider {@code videos}: one mapping declaration, and what is generated from it and the specification. */
@NullMarked
package dev.reelay.videos;

import org.jspecify.annotations.NullMarked;
