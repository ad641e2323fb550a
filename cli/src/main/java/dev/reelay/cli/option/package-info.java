/** Options that several commands share, and the text forms of their values. */
@NullMarked
package dev.reelay.cli.option;

import org.jspecify.annotations.NullMarked;
