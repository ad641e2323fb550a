/** The dialects of the documented relays. */
@NullMarked
package dev.reelay.testkit.documented;

import org.jspecify.annotations.NullMarked;
