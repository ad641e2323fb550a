/** How a relay writes its answers: what to implement to simulate one that is not documented here. */
@NullMarked
package dev.reelay.testkit.dialect;

import org.jspecify.annotations.NullMarked;
