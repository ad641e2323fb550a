/** Reading a stored answer, and saying what is wrong with one that cannot be read. */
@NullMarked
package dev.reelay.cli.decode;

import org.jspecify.annotations.NullMarked;
