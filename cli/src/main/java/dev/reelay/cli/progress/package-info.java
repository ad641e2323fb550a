/** What a command shows while it waits and downloads. */
@NullMarked
package dev.reelay.cli.progress;

import org.jspecify.annotations.NullMarked;
