/** Passes on what happens to the log and to the caller's listener. */
@NullMarked
package dev.reelay.internal.observe;

import org.jspecify.annotations.NullMarked;
