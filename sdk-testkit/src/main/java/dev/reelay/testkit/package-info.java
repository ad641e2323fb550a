/** A simulated relay: start one, point a client at it, and ask it what happened. */
@NullMarked
package dev.reelay.testkit;

import org.jspecify.annotations.NullMarked;
