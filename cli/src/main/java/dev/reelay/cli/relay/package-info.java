/** Clients for the relays that options and refs name, and the deadline of a command. */
@NullMarked
package dev.reelay.cli.relay;

import org.jspecify.annotations.NullMarked;
