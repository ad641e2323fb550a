/** Requests and generations as JSON to keep: in a database, in a queue, in a file. */
@NullMarked
package dev.reelay.stored;

import org.jspecify.annotations.NullMarked;
