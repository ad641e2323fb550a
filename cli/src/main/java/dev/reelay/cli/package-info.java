/** The {@code reelay} command: the wiring of its parts. */
@NullMarked
package dev.reelay.cli;

import org.jspecify.annotations.NullMarked;
