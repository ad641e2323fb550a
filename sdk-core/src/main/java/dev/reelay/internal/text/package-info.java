/** What of a text or a link may be shown. */
@NullMarked
package dev.reelay.internal.text;

import org.jspecify.annotations.NullMarked;
