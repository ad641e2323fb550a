/** Meters of a client, for Micrometer. */
@NullMarked
package dev.reelay.micrometer;

import org.jspecify.annotations.NullMarked;
