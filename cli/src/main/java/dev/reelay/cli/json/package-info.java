/** JSON of any shape: the only room that knows the library which reads and writes it. */
@NullMarked
package dev.reelay.cli.json;

import org.jspecify.annotations.NullMarked;
