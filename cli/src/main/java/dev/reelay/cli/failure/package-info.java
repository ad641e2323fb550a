/** How an exception becomes one line and an exit code. */
@NullMarked
package dev.reelay.cli.failure;

import org.jspecify.annotations.NullMarked;
