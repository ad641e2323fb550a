/** Writes Java from the intermediate model. The only room that knows JavaPoet. */
@NullMarked
package dev.reelay.generator.writer;

import org.jspecify.annotations.NullMarked;
