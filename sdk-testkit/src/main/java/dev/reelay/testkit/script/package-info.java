/** What a simulated relay does, and when: timelines of generations, and faults. */
@NullMarked
package dev.reelay.testkit.script;

import org.jspecify.annotations.NullMarked;
