/** All waits of a client: one queue, one timer, no thread of their own. */
@NullMarked
package dev.reelay.internal.wait;

import org.jspecify.annotations.NullMarked;
