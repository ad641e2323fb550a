/** The user's own names for relays, from the configuration file. */
@NullMarked
package dev.reelay.cli.config;

import org.jspecify.annotations.NullMarked;
