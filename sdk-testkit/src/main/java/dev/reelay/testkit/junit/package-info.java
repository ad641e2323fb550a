/** A simulated relay for each test of JUnit 5. Needs {@code junit-jupiter-api}, which the rest of the kit does not. */
@NullMarked
package dev.reelay.testkit.junit;

import org.jspecify.annotations.NullMarked;
