/** The files that the simulator serves, and the links to them. */
@NullMarked
package dev.reelay.testkit.media;

import org.jspecify.annotations.NullMarked;
