/** The unified model and the client: everything an application needs, whatever relay answers. */
@NullMarked
package dev.reelay;

import org.jspecify.annotations.NullMarked;
