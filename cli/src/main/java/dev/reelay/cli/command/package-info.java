/** The commands, one a class. */
@NullMarked
package dev.reelay.cli.command;

import org.jspecify.annotations.NullMarked;
