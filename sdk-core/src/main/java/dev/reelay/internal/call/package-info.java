/** One call to a relay: the key, the attempts, the bounded answer, and what becomes an error. */
@NullMarked
package dev.reelay.internal.call;

import org.jspecify.annotations.NullMarked;
