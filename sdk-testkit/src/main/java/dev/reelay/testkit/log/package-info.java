/** What a simulated relay was asked, and what must be true of it. */
@NullMarked
package dev.reelay.testkit.log;

import org.jspecify.annotations.NullMarked;
