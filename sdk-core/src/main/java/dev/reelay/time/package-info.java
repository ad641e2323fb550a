/** What the client knows of time: a clock and timers, which a test can replace. */
@NullMarked
package dev.reelay.time;

import org.jspecify.annotations.NullMarked;
