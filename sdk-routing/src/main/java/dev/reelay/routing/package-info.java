/** One client over several relays: which of them takes a request, and which is left alone for a while. */
@NullMarked
package dev.reelay.routing;

import org.jspecify.annotations.NullMarked;
