/** Looking at a relay: what it answers, and what of that the specification does not know. */
@NullMarked
package dev.reelay.cli.doctor;

import org.jspecify.annotations.NullMarked;
