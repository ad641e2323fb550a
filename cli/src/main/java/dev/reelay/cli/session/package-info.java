/** What a command runs in: streams, environment, and the options of every command. */
@NullMarked
package dev.reelay.cli.session;

import org.jspecify.annotations.NullMarked;
