/** The generations that a simulated relay knows, and how far each has come. */
@NullMarked
package dev.reelay.testkit.tasks;

import org.jspecify.annotations.NullMarked;
