/** The demonstration: the whole way of a video, at simulated relays. */
@NullMarked
package dev.reelay.cli.demo;

import org.jspecify.annotations.NullMarked;
