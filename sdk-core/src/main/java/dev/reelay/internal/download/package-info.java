/** A video on its way from a link to a file. */
@NullMarked
package dev.reelay.internal.download;

import org.jspecify.annotations.NullMarked;
