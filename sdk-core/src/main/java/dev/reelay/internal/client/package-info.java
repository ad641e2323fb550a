/** The client itself: settings become an address, a key and threads, and the public methods become calls. */
@NullMarked
package dev.reelay.internal.client;

import org.jspecify.annotations.NullMarked;
