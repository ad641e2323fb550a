/** The provider {@code kling}: one mapping declaration, and what is generated from it and the specification. */
@NullMarked
package dev.reelay.kling;

import org.jspecify.annotations.NullMarked;
