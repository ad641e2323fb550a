/** Where a command goes and with which key: clients for the relays that options and refs name, and the command's deadline. */
@NullMarked
package dev.reelay.cli.relay;

import org.jspecify.annotations.NullMarked;
