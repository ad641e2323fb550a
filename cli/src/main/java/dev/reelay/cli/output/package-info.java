/** How generations and progress look, for people and for programs. */
@NullMarked
package dev.reelay.cli.output;

import org.jspecify.annotations.NullMarked;
